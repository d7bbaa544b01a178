using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class DealTerms(DossierDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("deal terms", "What a deal's terms are, and what they were before", [CommandOptions.Deal]);

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

    private static ReplyLine Line(TermStanding term)
    {
        var current = term.Current;
        var until = current.Until is { } end ? $"\nUntil: {DateWriter.Write(end)}" : "";
        var before = current.Before is { } old ? $"\nBefore: {old}" : "";
        var disputed = string.Concat(term.Disputed.Select(other => $"\n{other.Source.Outlet} tells it differently: {other.Text}"));
        return new(
            Replies.Capital(term.Topic),
            $"{current.Text} ({Replies.Outlets(term.Confirmed)}, {DateWriter.Write(current.Source.AsOf)}){until}{before}{disputed}",
            current.Source.Url,
            current.Source.AsOf);
    }
}
