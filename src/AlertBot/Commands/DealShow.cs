using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

internal sealed class DealShow(DossierDesk desk) : ICommand
{
    private const int LatestDevelopments = 3;

    public static CommandDefinition Command { get; } = new("deal show", "A deal at a glance: where it stands and what is new", [CommandOptions.Deal]);

    public CommandDefinition Definition => Command;

    public Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken) =>
        desk.WithDealAsync(request, Reply, cancellationToken);

    public static string Parties(Deal deal) => deal.Everything ? "everything its feeds bring" : string.Join(", ", deal.Parties.Select(party => party.Name));

    private static CommandReply Reply(Dossier dossier)
    {
        var deal = dossier.Deal;
        var newest = dossier.Developments.OrderByDescending(development => development.Published).Take(LatestDevelopments).ToArray();
        var since = deal.Since is { } day ? $" since {DateWriter.Write($"{day:yyyy-MM-dd}")}" : "";
        var text = $"{deal.Status}{since}. Parties: {Parties(deal)}.\n"
            + $"On record: {Replies.Count(dossier.Developments.Length, "development", "developments")}, "
            + $"{Replies.Count(Terms.Of(dossier).Length, "term", "terms")}, {Replies.Count(FaqStandings.CountOf(dossier), "answered question", "answered questions")}.";
        if (deal.Server is not null)
            text += deal.Shared ? "\nShared with other servers." : "\nOnly this server sees it.";
        return new(deal.Name, text, [.. newest.Select(Replies.LineOf)], Replies.SourcesOf(newest.Select(Replies.SourceOf)));
    }
}
