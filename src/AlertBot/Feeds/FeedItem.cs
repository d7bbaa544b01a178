using System.Collections.Immutable;

namespace AlertBot.Feeds;

/// <summary>
/// One entry of a feed, its texts unescaped once as the format says, markup kept. A title may hold markup too, since RSS does not say
/// what a title is and Atom allows HTML: <see cref="Text.PlainText.Line"/> makes it plain where it is shown.
/// </summary>
internal sealed record FeedItem
{
    public string? Id { get; init; }
    public string Title { get; init; } = "";
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
