using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class FaqList(DossierDesk desk) : ICommand
{
    // Twenty pages; nobody turns more.
    private const int Most = 300;

    public static CommandDefinition Command { get; } = new("faq list", "The questions that are answered", [CommandOptions.AnyDeal], Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        request.Get(CommandOptions.AnyDeal) is null
            ? Reply("Answered questions", await desk.AllAsync(request, cancellationToken))
            : await desk.WithDealAsync(request, dossier => Reply($"{dossier.Deal.Name}: answered questions", [dossier]), cancellationToken);

    private static CommandReply Reply(string title, IReadOnlyList<Dossier> dossiers)
    {
        var count = dossiers.Sum(FaqStandings.CountOf);
        var entries = dossiers.SelectMany(static dossier => FaqStandings.Of(dossier))
            .OrderByDescending(static standing => standing.Entry.Curated).ThenByDescending(static standing => standing.Entry.Source.AsOf).Take(Most).ToArray();
        if (count == 0)
            return CommandReply.Unknown(title, "There are no set questions yet. /faq ask also looks at terms, events and summaries.");
        var sources = Replies.SourcesOf(entries.SelectMany(static standing => standing.Sources));
        return new(title, $"{Replies.Count(count, "question", "questions")}{(count > Most ? $", of which the newest {Most} are listed. /faq ask knows them all; with a deal there are fewer" : "")}.", [.. entries.Select(Line)], sources);
    }

    private static ReplyLine Line(FaqStanding standing)
    {
        var entry = standing.Entry;
        var note = standing.Note is { } newer ? $"\n{newer}" : "";
        return new(entry.Question, $"{entry.Answer} ({Replies.Outlets(standing.Sources)}, {DateWriter.Write(entry.Source.AsOf)}){note}", entry.Source.Url, entry.Source.AsOf);
    }
}
