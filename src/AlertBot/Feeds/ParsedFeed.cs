using System.Collections.Immutable;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Feeds;

/// <summary>What a feed document says. <paramref name="Format"/> is one of rss, rdf, atom, json.</summary>
internal sealed record ParsedFeed(string Format, string Title, string? Link, string? Description, ImmutableArray<FeedItem> Items)
{
    public FeedHints Hints { get; init; } = FeedHints.None;
    public PushLinks? Push { get; init; }
}
