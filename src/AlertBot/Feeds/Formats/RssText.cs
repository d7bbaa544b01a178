using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>A text of RSS, unescaped once, by the XML reader, markup kept except in titles.</summary>
internal static class RssText
{
    /// <summary>The first of the elements that says something.</summary>
    public static string? Of(Uri? document, params ReadOnlySpan<FeedElement?> elements)
    {
        foreach (var element in elements)
        {
            if (element is not null && Markup.Inner(element) is { Length: > 0 } text)
                return MarkupLinks.Absolute(text, Address.BaseOf(element, document));
        }

        return null;
    }

    public static FeedTitle? Title(Uri? document, params ReadOnlySpan<FeedElement?> elements) =>
        Of(document, elements) is { } title ? FeedTitle.OfEither(title) : null;
}
