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
        var count = dossiers.Sum(static dossier => FaqStandings.CountOf(dossier));
        if (count == 0)
            return CommandReply.Unknown(title, "There are no set questions yet. /faq ask also looks at terms, events and summaries.");

        // One article may answer of several deals: looked for among the newest only, since a desk may have twenty thousand.
        var shown = dossiers.SelectMany(static dossier => FaqStandings.Of(dossier).Select(standing => (dossier.Deal.Name, Standing: standing)))
            .OrderByDescending(static told => told.Standing.Entry.Curated).ThenByDescending(static told => told.Standing.Entry.Source.AsOf).Take(Most)
            .GroupBy(static told => (told.Standing.Entry.Question.ToLowerInvariant(), told.Standing.Entry.Answer)).ToArray();
        var more = count > Most ? $", of which the newest {Most} are listed. /faq ask knows them all; with a deal there are fewer" : "";
        return new(
            title,
            $"{Replies.Count(count > Most ? count : shown.Length, "question", "questions")}{more}.",
            [.. shown.Select(same => Line(same.First().Standing, dossiers.Count > 1 ? $" · {string.Join(", ", same.Select(static told => told.Name).Distinct())}" : ""))],
            Replies.SourcesOf(shown.SelectMany(static same => same.SelectMany(static told => told.Standing.Sources))));
    }

    private static ReplyLine Line(FaqStanding standing, string deals)
    {
        var entry = standing.Entry;
        var note = standing.Note is { } newer ? $"\n{newer}" : "";
        return new(entry.Question, $"{entry.Answer} ({Replies.Outlets(standing.Sources)}, {DateWriter.Write(entry.Source.AsOf)}){deals}{note}", entry.Source.Url, entry.Source.AsOf);
    }
}
