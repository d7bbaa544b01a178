using AlertBot.Feeds;

namespace AlertBot;

/// <summary>Stops polling a feed and forgets it; its hub is told.</summary>
internal sealed class DropFeed(IFeedStore feeds, Subscribe subscribe)
{
    /// <summary>False when there is no such feed.</summary>
    public async Task<bool> RunAsync(FeedId id, CancellationToken cancellationToken)
    {
        if (await feeds.RemoveAsync(id, cancellationToken) is not { } removed)
            return false;

        if (removed.State.Push is { } push)
            await subscribe.LeaveAsync(removed.Feed, push, cancellationToken);
        return true;
    }
}
