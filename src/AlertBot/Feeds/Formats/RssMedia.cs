using System.Collections.Immutable;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>Enclosures, the picture and what is said of it: RSS itself, Media RSS (also inside its groups), iTunes.</summary>
internal static class RssMedia
{
    public static ImmutableArray<string> Enclosures(FeedElement item, Uri? document)
    {
        var enclosures = new DistinctTexts();
        foreach (var enclosure in item.AllCore("enclosure"))
            enclosures.Add(Url(enclosure, "url", document));

        return enclosures.ToArray();
    }

    public static string? Image(FeedElement item, Uri? document) =>
        First(item.Extensions(Vocabulary.Media, "content"), document, IsImage)
        ?? FirstInGroup(item, "content", document, IsImage)
        ?? First(item.Extensions(Vocabulary.Media, "thumbnail"), document, IsAny)
        ?? FirstInGroup(item, "thumbnail", document, IsAny)
        ?? First(item.AllCore("enclosure"), document, IsImage)
        ?? (item.Extension(Vocabulary.ITunes, "image") is { } cover ? Url(cover, "href", document) : null);

    /// <summary>Media RSS lets an item speak through its media, alone or in a group.</summary>
    public static FeedElement? Description(FeedElement item)
    {
        if (item.Extension(Vocabulary.Media, "description") is { } own)
            return own;

        foreach (var group in item.Extensions(Vocabulary.Media, "group"))
        {
            if (group.Extension(Vocabulary.Media, "description") is { } found)
                return found;
        }

        return null;
    }

    private static string? FirstInGroup(FeedElement item, string name, Uri? document, Func<FeedElement, bool> isMeant)
    {
        foreach (var group in item.Extensions(Vocabulary.Media, "group"))
        {
            if (First(group.Extensions(Vocabulary.Media, name), document, isMeant) is { } found)
                return found;
        }

        return null;
    }

    private static string? First(NamedChildren media, Uri? document, Func<FeedElement, bool> isMeant)
    {
        foreach (var one in media)
        {
            if (isMeant(one) && Url(one, "url", document) is { } url)
                return url;
        }

        return null;
    }

    private static bool IsAny(FeedElement media) => true;

    private static bool IsImage(FeedElement media) =>
        media.Attribute("medium") == "image" || media.Attribute("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true;

    private static string? Url(FeedElement media, string attribute, Uri? document) =>
        Address.Absolute(media.Attribute(attribute), Address.BaseOf(media, document));
}
