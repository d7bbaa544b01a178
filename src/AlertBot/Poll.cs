using AlertBot.Articles;
using AlertBot.Feeds;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>Polls one feed: everything its new items call for is durable before the feed's state says they are seen.</summary>
internal sealed partial class Poll(
    IFeedStore feeds,
    IFeedClient client,
    Consider consider,
    Heartbeat heartbeat,
    IOptions<FeedsOptions> options,
    TimeProvider time,
    ILogger<Poll> logger)
{
    public async Task RunAsync(FeedId id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        try
        {
            await RunAsync(id, now, cancellationToken);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            await heartbeat.TroubledAsync(now, cancellationToken);
            throw;
        }
    }

    private async Task RunAsync(FeedId id, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await feeds.GetAsync(id, cancellationToken) is not { } record || record.State.Gone || record.State.NextDue > now)
            return;

        var fetched = await client.GetAsync(record.Feed.Url, FeedPoll.ValidatorsToSend(record.State, now), cancellationToken);
        var parsed = fetched is FetchResult.Fetched document ? FeedParser.Parse(document.Body, document.Charset, document.Address) : null;
        var outcome = FeedPoll.After(id, record.State, fetched, parsed, now, options.Value);
        await ConsiderAsync(record, outcome, fetched, now, cancellationToken);
        await feeds.SaveAsync(record, outcome.State, cancellationToken);
        await heartbeat.PolledAsync(now, cancellationToken);
        if (outcome.State is { Gone: true, LastFailure: { } end })
            Log.Gone(logger, record.Feed.Url, end);
        else if (outcome.State is { FailuresInARow: > 0, LastFailure: { } reason })
            Log.Failed(logger, record.Feed.Url, reason, outcome.State.NextDue);
    }

    // Oldest first, a tick apart: a deal's pending decisions are taken in this order.
    private async Task ConsiderAsync(FeedRecord record, PollOutcome outcome, FetchResult fetched, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (fetched is not FetchResult.Fetched { Address: var address })
            return;

        var since = now;
        foreach (var article in (await ToTellAsync(record, outcome, address, now, cancellationToken)).OrderBy(article => article.Published))
        {
            await consider.RunAsync(article, since, cancellationToken);
            since = since.AddTicks(1);
        }
    }

    // With PostLast the first poll tells also the newest of what was there before, of what is about a deal.
    private async Task<IEnumerable<Article>> ToTellAsync(FeedRecord record, PollOutcome outcome, Uri address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var told = Articles(FeedPoll.ToTell(record.State, outcome.Unseen));
        return record.State is { Seeded: false, PostLast: > 0 and var count }
            ? told.UnionBy(await consider.NewestAsync(Articles(outcome.Unseen), count, cancellationToken), article => article.Id)
            : told;

        IEnumerable<Article> Articles(IEnumerable<FeedItem> items) => items.Select(item => ArticleWriter.Of(item, record.Feed, outcome.State.Title, address, now));
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Url}: {Reason}; it is not polled any more until it is added again")]
        public static partial void Gone(ILogger logger, string url, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Feed {Url}: {Reason}; polled again at {NextDue:u}")]
        public static partial void Failed(ILogger logger, string url, string reason, DateTimeOffset nextDue);
    }
}
