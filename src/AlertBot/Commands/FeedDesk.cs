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

    /// <summary>Looks for the operator, and changes nothing.</summary>
    public Task<FeedAddition> LookAsync(string url, string outlet, CancellationToken cancellationToken) => LookAsync(url, outlet, owner: null, viewer: null, cancellationToken);

    /// <summary>Adds for the operator.</summary>
    public Task<FeedAddition> AddAsync(string url, string outlet, int postLast, CancellationToken cancellationToken) =>
        AddAsync(url, outlet, owner: null, viewer: null, postLast, cancellationToken);

    private async Task<FeedAddition> LookAsync(string url, string outlet, string? owner, string? viewer, CancellationToken cancellationToken) =>
        await discovery.FindAsync(url, cancellationToken) switch
        {
            DiscoveryResult.Found found => await PreviewAsync(new Feed(found.Url, outlet), found, owner, viewer, cancellationToken),
            DiscoveryResult.Several several => new FeedAddition.Several(several.Candidates),
            DiscoveryResult.Nothing nothing => new FeedAddition.Nothing(nothing.Reason),
            _ => throw new UnreachableException(),
        };

    /// <summary>Starts polling. What the feed shows already is taken as seen, but for the last items that the caller wants told.</summary>
    /// <param name="owner">The server that wants it; null for the operator.</param>
    /// <param name="viewer">The server in which it is said; null for a command line.</param>
    public async Task<FeedAddition> AddAsync(string url, string outlet, string? owner, string? viewer, int postLast, CancellationToken cancellationToken)
    {
        var looked = await LookAsync(url, outlet, owner, viewer, cancellationToken);
        if (looked is not FeedAddition.Found found)
            return looked;

        var now = time.GetUtcNow();
        var start = new FeedState { Added = now, NextDue = now, Title = found.Name, PostLast = Math.Clamp(postLast, 0, MostPosted), Owners = owner is null ? [] : [owner] };
        await feeds.AddAsync(found.Feed, start, cancellationToken);
        return found;
    }

    /// <summary>One owner wants it no more; polling ends with the last.</summary>
    public async Task LeaveAsync(FeedId id, string? owner, CancellationToken cancellationToken)
    {
        // A poll may save in between: then it is read once more.
        while (await feeds.WithoutSeenAsync([id], cancellationToken) is [var record, ..] && record.State.IsOf(owner))
        {
            if (record.State.Without(owner) is not { } left)
                await RemoveAsync(id, cancellationToken);
            else if (await feeds.SaveAsync(record, left, cancellationToken))
                return;
        }
    }

    /// <summary>Ends polling for all, and pushes where there are any.</summary>
    public async Task RemoveAsync(FeedId id, CancellationToken cancellationToken)
    {
        if (await feeds.RemoveAsync(id, cancellationToken) is { State.Push: { } push } removed)
            await hubs.LeaveAsync(removed.Feed, push, cancellationToken);
    }

    private async Task<FeedAddition> PreviewAsync(Feed feed, DiscoveryResult.Found found, string? owner, string? viewer, CancellationToken cancellationToken) => new FeedAddition.Found(
        feed,
        PlainText.Line(found.Feed.Title) is { Length: > 0 } title ? title : feed.Url,
        // That others poll it already is theirs to know.
        IsNew: await feeds.WithoutSeenAsync([feed.Id], cancellationToken) is not [var known, ..] || !known.State.IsOf(owner),
        await previewer.PreviewAsync(feed, found.Address, found.Feed, deal => owner is null ? deal.IsVisibleTo(viewer) : deal.Server == owner, cancellationToken));
}
