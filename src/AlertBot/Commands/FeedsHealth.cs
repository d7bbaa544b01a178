using AlertBot.Dossiers;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot.Commands;

internal sealed class FeedsHealth(FeedShelf shelf) : ICommand
{
    public static CommandDefinition Command { get; } = new("feeds health", "How the feeds are, those in trouble first", [], AdminsOnly: true, Paged: true);

    public CommandDefinition Definition => Command;

    public async Task<CommandReply> AnswerAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var all = (await shelf.ListAsync(request, cancellationToken)).Select(record => (Record: record, Health: FeedHealth.Judge(record.State, request.Now))).ToList();
        if (all.Count == 0)
            return CommandReply.Unknown("No feeds yet", "No feed is polled yet. /feeds add takes the address of a feed or of a site.");

        var ill = all.Count(feed => !feed.Health.IsWell);
        var text = ill == 0 ? $"{Replies.Count(all.Count, "feed is", "feeds are")} well." : $"{ill} of {Replies.Count(all.Count, "feed needs", "feeds need")} a look.";
        return new("How the feeds are", text, [.. all.OrderByDescending(feed => feed.Health.Condition).ThenBy(feed => FeedNames.Of(feed.Record)).Select(feed => Line(feed.Record, feed.Health))], []);
    }

    private static ReplyLine Line(FeedRecord record, FeedHealth health) => new(
        $"{Sign(health.Condition)} {FeedNames.Of(record)}",
        $"{Words(health.Condition)}{(health.Since is { } since ? $" since {DateWriter.Write(since)}" : "")}: {health.Reason}",
        record.Feed.Url);

    public static string Words(FeedCondition condition) => condition switch
    {
        FeedCondition.Ok => "ok",
        FeedCondition.Waiting => "waiting",
        FeedCondition.Quiet => "quieter than usual",
        FeedCondition.Failing => "failing",
        FeedCondition.Blocked => "blocked",
        FeedCondition.NotAFeed => "not a feed",
        FeedCondition.Gone => "gone",
        _ => throw new System.Diagnostics.UnreachableException($"No words for {condition}."),
    };

    private static string Sign(FeedCondition condition) => condition switch
    {
        FeedCondition.Ok or FeedCondition.Waiting => "🟢",
        FeedCondition.Quiet => "🟡",
        _ => "🔴",
    };
}
