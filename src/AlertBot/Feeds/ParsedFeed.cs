using System.Collections.Immutable;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Feeds;

/// <summary>What a feed document says. <paramref name="Format"/> is one of rss, rdf, atom, json; the title is plain text.</summary>
internal sealed record ParsedFeed(string Format, string Title, string? Link, string? Description, ImmutableArray<FeedItem> Items)
{
    /// <summary>The title with its markup, where it has some; what other parsers call the title.</summary>
    public string TitleMarkup { get => field ?? Title; init; }

    public FeedHints Hints { get; init; } = FeedHints.None;

    /// <summary>The hub that the document names, if it does.</summary>
    public PushLinks? Push { get; init; }
}
