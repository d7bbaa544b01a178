using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// A text of RSS, unescaped once, by the XML reader. RSS itself does not say whether a title is text or HTML, so what looks like markup
/// in it stays; <see cref="Text.PlainText.Line"/> makes it plain where it is shown.
/// </summary>
internal static class RssText
{
    /// <summary>The first of the elements that says something.</summary>
    public static string? Of(Uri? document, params ReadOnlySpan<XElement?> elements)
    {
        foreach (var element in elements)
        {
            if (element is not null && Markup.Inner(element) is { Length: > 0 } text)
                return Markup.WithAbsoluteLinks(text, Address.BaseOf(element, document));
        }

        return null;
    }
}
