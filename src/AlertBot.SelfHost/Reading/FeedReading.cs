using System.Collections.Immutable;
using AlertBot.Feeds;

namespace AlertBot.SelfHost.Reading;

/// <summary>What <c>alertbot feed read --json</c> writes for one feed: the texts as the feed gave them, times in UTC.</summary>
internal sealed record FeedReading(
    string File, bool Ok, string Format, string Title, string? Link, string? Description, ImmutableArray<ItemReading> Items)
{
    public static FeedReading Of(string file, ParsedFeed feed) =>
        new(file, true, feed.Format, feed.Title, feed.Link, feed.Description, [.. feed.Items.Select(ItemReading.Of)]);
}

internal sealed record ItemReading(
    string? Id,
    string Title,
    string? Link,
    string? Description,
    string? Content,
    DateTime? Published,
    DateTime? Updated,
    ImmutableArray<string> Authors,
    ImmutableArray<string> Categories,
    string? Image,
    ImmutableArray<string> Enclosures)
{
    // A UTC DateTime is written with a Z.
    public static ItemReading Of(FeedItem item) => new(
        item.Id, item.Title, item.Link, item.Description, item.Content, item.Published?.UtcDateTime, item.Updated?.UtcDateTime,
        item.Authors, item.Categories, item.Image, item.Enclosures);
}

internal sealed record FailedReading(string File, bool Ok, string Error);
