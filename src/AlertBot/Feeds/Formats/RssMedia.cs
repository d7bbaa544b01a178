using System.Collections.Immutable;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Enclosures and the picture of an item: RSS itself, Media RSS (also inside its groups), iTunes.</summary>
internal static class RssMedia
{
    public static ImmutableArray<string> Enclosures(XElement item, Uri? document) =>
        [.. item.Core("enclosure").Select(enclosure => Url(enclosure, "url", document)).OfType<string>().Distinct(StringComparer.Ordinal)];

    public static string? Image(XElement item, Uri? document) =>
        Media(item, "content").Where(IsImage).Concat(Media(item, "thumbnail")).Concat(item.Core("enclosure").Where(IsImage))
            .Select(media => Url(media, "url", document))
            .Append(item.Extension("itunes", "image") is { } cover ? Url(cover, "href", document) : null)
            .FirstOrDefault(url => url is not null);

    private static IEnumerable<XElement> Media(XElement item, string name) =>
        item.Extensions("media", name).Concat(item.Extensions("media", "group").SelectMany(group => group.Extensions("media", name)));

    private static bool IsImage(XElement media) =>
        media.Attribute("medium")?.Value == "image" || media.Attribute("type")?.Value.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Url(XElement media, string attribute, Uri? document) =>
        media.Attribute(attribute)?.Value is { Length: > 0 } url ? Address.Absolute(url, Address.BaseOf(media, document)) : null;
}
