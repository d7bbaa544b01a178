using System.Collections.Immutable;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>Enclosures, the picture and what is said of it: RSS itself, Media RSS (also inside its groups), iTunes.</summary>
internal static class RssMedia
{
    public static ImmutableArray<string> Enclosures(FeedElement item, Uri? document) =>
        Texts.Distinct(item.AllCore("enclosure").Select(enclosure => Url(enclosure, "url", document)));

    public static string? Image(FeedElement item, Uri? document) =>
        First(Media(item, "content").Where(IsImage), document)
        ?? First(Media(item, "thumbnail"), document)
        ?? First(item.AllCore("enclosure").Where(IsImage), document)
        ?? (item.Extension(Vocabulary.ITunes, "image") is { } cover ? Url(cover, "href", document) : null);

    /// <summary>Media RSS lets an item speak through its media, alone or in a group.</summary>
    public static FeedElement? Description(FeedElement item) => Media(item, "description").FirstOrDefault();

    private static string? First(IEnumerable<FeedElement> media, Uri? document) =>
        media.Select(one => Url(one, "url", document)).FirstOrDefault(url => url is not null);

    private static IEnumerable<FeedElement> Media(FeedElement item, string name) =>
        item.Extensions(Vocabulary.Media, name).Concat(item.Extensions(Vocabulary.Media, "group").SelectMany(group => group.Extensions(Vocabulary.Media, name)));

    private static bool IsImage(FeedElement media) =>
        media.Attribute("medium") == "image" || media.Attribute("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Url(FeedElement media, string attribute, Uri? document) =>
        Address.Absolute(media.Attribute(attribute), Address.BaseOf(media, document));
}
