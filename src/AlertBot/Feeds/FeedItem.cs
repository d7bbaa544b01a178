using System.Collections.Immutable;

namespace AlertBot.Feeds;

/// <summary>One entry of a feed, its texts unescaped once as the format says: markup kept in description and content, the title plain.</summary>
internal sealed record FeedItem
{
    public string? Id { get; init; }
    public string Title { get; init; } = "";
    /// <summary>The title with its markup, where it has some; what other parsers call the title.</summary>
    public string TitleMarkup { get => field ?? Title; init; }
    /// <summary>Absolute where it could be resolved.</summary>
    public string? Link { get; init; }
    public string? Description { get; init; }
    public string? Content { get; init; }
    public DateTimeOffset? Published { get; init; }
    public DateTimeOffset? Updated { get; init; }
    public ImmutableArray<string> Authors { get; init; } = [];
    public ImmutableArray<string> Categories { get; init; } = [];
    public string? Image { get; init; }
    public ImmutableArray<string> Enclosures { get; init; } = [];
}
