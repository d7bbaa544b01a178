using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class DealTerms(DossierDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("deal terms", "What a deal's terms are, and what they were before", [CommandOptions.Deal], Paged: true);

    // The history of a term may be long; what it was last is what readers compare with.
    private const int MostEarlier = 2;

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        desk.WithDealAsync(request, Reply, cancellationToken);

    private static CommandReply Reply(Dossier dossier)
    {
        var terms = Terms.Of(dossier);
        if (terms.IsEmpty)
            return CommandReply.Unknown(dossier.Deal.Name, "No terms of this deal have been reported yet.");
        var sources = Replies.SourcesOf(terms.Select(term => term.Current.Source));
        return new($"{dossier.Deal.Name}: terms", $"As last reported on {DateWriter.Write(sources[0].AsOf)}.", [.. terms.Select(Line)], sources);
    }

    private static string Told(Term term) => $"{term.Source.Outlet}, {DateWriter.Write(term.AsOf)}";

    private static ReplyLine Line(TermStanding term)
    {
        var current = term.Current;
        var until = current.Until is { } end ? $"\nUntil: {DateWriter.Write(end)}" : "";
        var before = current.Before is { } old ? $"\nBefore: {old}" : "";
        var earlier = string.Concat(term.Earlier.Where(other => other.Text != current.Before).Take(MostEarlier).Select(other => $"\nEarlier: {other.Text} ({Told(other)})"));
        var disputed = string.Concat(term.Disputed.Select(other => $"\n{other.Source.Outlet} tells it differently: {other.Text} ({DateWriter.Write(other.AsOf)})"));
        return new(
            term.WithOther is null ? Replies.Capital(term.Topic) : $"With others: {term.Topic}",
            $"{current.Text} ({Replies.Outlets(term.Confirmed)}, {DateWriter.Write(current.Source.AsOf)}){until}{before}{earlier}{disputed}",
            current.Source.Url,
            current.Source.AsOf);
    }
}
