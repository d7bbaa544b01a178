using AlertBot.Alerts;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Which answered question is meant, among those that the server sees.</summary>
internal sealed class FaqPick(DossierDesk desk, ICuratedFaq faq, Rights rights)
{
    /// <summary>By its id or its words to the letter, or the only one that it may mean. Of several of the same words the server's own comes first.</summary>
    public async Task<Versioned<FaqEntry>?> FindAsync(string typed, CommandRequest request, CancellationToken cancellationToken)
    {
        var dossiers = await desk.AllAsync(request, cancellationToken);
        var all = dossiers.SelectMany(dossier => dossier.Faq).ToArray();
        var meant = all.FirstOrDefault(entry => entry.Id == typed)
            ?? all.Where(entry => entry.Question.Equals(typed, StringComparison.OrdinalIgnoreCase))
                .OrderByDescending(entry => entry.Server is not null && entry.Server == request.GuildId).ThenByDescending(entry => entry.Curated).FirstOrDefault()
            ?? (Near(dossiers, all, typed).DistinctBy(entry => entry.Id).Take(2).ToArray() is [var only] ? only : null);
        return meant is null ? null : await faq.FindAsync(meant.Deal, meant.Id, cancellationToken);
    }

    private static IEnumerable<FaqEntry> Near(IReadOnlyList<Dossier> dossiers, FaqEntry[] all, string typed)
    {
        var words = QuestionWords.Split(typed);
        return dossiers.SelectMany(dossier => QuestionWords.Of(dossier).Beginning(words)).Concat(all.Where(entry => entry.Question.Contains(typed, StringComparison.OrdinalIgnoreCase)));
    }

    /// <summary>What a server wrote is its own; what an article said belongs to whose the deal is.</summary>
    public async Task<bool> MayChangeAsync(FaqEntry entry, CommandRequest request, CancellationToken cancellationToken)
    {
        var deal = (await desk.DealsAsync(request, cancellationToken)).FirstOrDefault(deal => deal.Id == entry.Deal);
        return deal is not null && await rights.MayChangeAsync(entry.Server ?? deal.Server, request, cancellationToken);
    }

    public static CommandReply NotFound(string typed) =>
        CommandReply.Unknown("No such question", $"I find no answered question “{Choice.Cut(typed)}”, or several that could be meant. /faq list shows them all.");
}
