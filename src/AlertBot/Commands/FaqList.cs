using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqList(DossierDesk desk) : ICommand
{
    public static CommandDefinition Command { get; } = new("faq list", "The questions that are answered", [CommandOptions.AnyDeal], Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Get(CommandOptions.AnyDeal) is null
            ? Reply("Answered questions", await desk.AllAsync(request, cancellationToken))
            : await desk.WithDealAsync(request, dossier => Reply($"{dossier.Deal.Name}: answered questions", [dossier]), cancellationToken);

    private static CommandReply Reply(string title, IReadOnlyList<Dossier> dossiers)
    {
        var entries = dossiers.SelectMany(dossier => FaqStandings.Of(dossier))
            .OrderByDescending(standing => standing.Entry.Curated).ThenByDescending(standing => standing.Entry.Source.AsOf).ToArray();
        if (entries.Length == 0)
            return CommandReply.Unknown(title, "There are no set questions yet. /faq ask also looks at terms, events and summaries.");
        var sources = Replies.SourcesOf(entries.Select(standing => standing.Entry.Source));
        return new(title, $"{Replies.Count(entries.Length, "question", "questions")}.", [.. entries.Select(Line)], sources);
    }

    private static ReplyLine Line(FaqStanding standing)
    {
        var entry = standing.Entry;
        var note = standing.Note is { } newer ? $"\n{newer}" : "";
        return new(entry.Question, $"{entry.Answer} ({entry.Source.Outlet}, {DateWriter.Write(entry.Source.AsOf)}){note}", entry.Source.Url, entry.Source.AsOf);
    }
}
