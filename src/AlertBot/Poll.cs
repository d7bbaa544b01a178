using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Feeds;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Polls one feed: everything its new items call for is durable before the feed's state says they are seen.</summary>
internal sealed partial class Poll(IFeedStore feeds, IFeedClient client, Consider consider, TimeProvider time, ILogger<Poll> logger)
{
    public async Task RunAsync(FeedId id, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (await feeds.GetAsync(id, cancellationToken) is not { } record || record.State.Gone || record.State.NextDue > now)
            return;

        var fetched = await client.GetAsync(record.Feed.Url, record.State.Validators, cancellationToken);
        var polled = FeedPoll.Of(record, fetched, now);
        foreach (var item in polled.Untold)
            await consider.RunAsync(item.Article, item.Since, cancellationToken);

        await feeds.SaveAsync(record, polled.State, cancellationToken);
        if (polled.Problem is { } problem)
            Log.Failed(logger, record.Feed.Url, problem, polled.State.NextDue);
    }
}
