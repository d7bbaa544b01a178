using AlertBot.Alerts;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Which answered question is meant.</summary>
internal sealed class FaqPick(DossierDesk desk, ICuratedFaq faq)
{
    /// <summary>By its id or its words to the letter, or the only one that it may mean.</summary>
    public async Task<Versioned<FaqEntry>?> FindAsync(string typed, CancellationToken cancellationToken)
    {
        var all = (await desk.AllAsync(cancellationToken)).SelectMany(dossier => dossier.Faq).ToArray();
        var meant = all.FirstOrDefault(entry => entry.Id == typed)
            ?? all.Where(entry => entry.Question.Equals(typed, StringComparison.OrdinalIgnoreCase)).OrderByDescending(entry => entry.Curated).FirstOrDefault()
            ?? (all.Where(entry => Closeness.OfWords(entry.Question, typed) != Closeness.None).Take(2).ToArray() is [var only] ? only : null);
        return meant is null ? null : await faq.FindAsync(meant.Deal, meant.Id, cancellationToken);
    }

    public static CommandReply NotFound(string typed) =>
        CommandReply.Unknown("No such question", $"I find no answered question “{Choice.Cut(typed)}”, or several that could be meant. /faq list shows them all.");
}
