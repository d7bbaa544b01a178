using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Feeds;
using AlertBot.Feeds.Discovery;
using AlertBot.Feeds.WebSub;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>Adds feeds, from Discord or a command line: finds the feed behind an address, and says what it would have alerted.</summary>
internal sealed class FeedDesk(IFeedStore feeds, HubClient hubs, FeedDiscovery discovery, FeedPreviewer previewer, TimeProvider time)
{
    /// <summary>The most old items that a new feed may tell: a channel that gets more at once is flooded.</summary>
    public const int MostPosted = 20;

    /// <summary>Looks, and changes nothing.</summary>
    public async Task<FeedAddition> LookAsync(string url, string outlet, CancellationToken cancellationToken) =>
        await discovery.FindAsync(url, cancellationToken) switch
        {
            DiscoveryResult.Found found => await PreviewAsync(new Feed(found.Url, outlet), found, cancellationToken),
            DiscoveryResult.Several several => new FeedAddition.Several(several.Candidates),
            DiscoveryResult.Nothing nothing => new FeedAddition.Nothing(nothing.Reason),
            _ => throw new UnreachableException(),
        };

    /// <summary>Starts polling. What the feed shows already is taken as seen, but for the last items that the caller wants told.</summary>
    public async Task<FeedAddition> AddAsync(string url, string outlet, int postLast, CancellationToken cancellationToken)
    {
        var looked = await LookAsync(url, outlet, cancellationToken);
        if (looked is not FeedAddition.Found found)
            return looked;

        var now = time.GetUtcNow();
        var start = new FeedState { Added = now, NextDue = now, Title = found.Name, PostLast = Math.Clamp(postLast, 0, MostPosted) };
        return found with { IsNew = await feeds.AddAsync(found.Feed, start, cancellationToken) };
    }

    /// <summary>Ends polling, and pushes where there are any.</summary>
    public async Task RemoveAsync(FeedId id, CancellationToken cancellationToken)
    {
        if (await feeds.RemoveAsync(id, cancellationToken) is { State.Push: { } push } removed)
            await hubs.LeaveAsync(removed.Feed, push, cancellationToken);
    }

    private async Task<FeedAddition> PreviewAsync(Feed feed, DiscoveryResult.Found found, CancellationToken cancellationToken) => new FeedAddition.Found(
        feed,
        PlainText.Line(found.Feed.Title) is { Length: > 0 } title ? title : feed.Url,
        await feeds.GetAsync(feed.Id, cancellationToken) is null,
        await previewer.PreviewAsync(feed, found.Address, found.Feed, cancellationToken));
}
