using System.Text;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>Writes elements that stand naked in a text back as the markup they are.</summary>
internal static class Markup
{
    /// <summary>The text of an element as its author meant it: its characters, or its child elements as markup.</summary>
    public static string Inner(FeedElement element)
    {
        if (!element.HasElements)
            return Plain(element);

        var markup = new StringBuilder();
        for (var node = element.First; node is not null; node = node.Next)
            Write(node, markup);

        return markup.ToString().Trim();
    }

    // The usual case is one section of CDATA or one piece of text: trimmed before it is copied, since a story may be long.
    private static string Plain(FeedElement element)
    {
        if (element.First is TextNode { Next: null } only)
            return only.IsLiteral ? only.Written.Trim().ToString() : Entities.Decode(only.Written.Trim()).Trim();

        return element.Value.Trim();
    }

    // The tree is no deeper than FeedTree lets it be, so this may call itself.
    private static void Write(FeedNode node, StringBuilder markup)
    {
        if (node is FeedElement element)
            Write(element, markup);
        else if (node is TextNode { IsLiteral: true } data)
            markup.Append(data.Written);
        else if (node is TextNode text)
            AppendEscaped(text.Written, markup);
    }

    private static void Write(FeedElement element, StringBuilder markup)
    {
        markup.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Vocabulary == Vocabulary.Core)
                Write(attribute, markup);
        }

        if (element.First is null && IsVoid(element.LocalName))
        {
            markup.Append("/>");
            return;
        }

        markup.Append('>');
        for (var node = element.First; node is not null; node = node.Next)
            Write(node, markup);
        markup.Append("</").Append(element.LocalName).Append('>');
    }

    private static void Write(FeedAttribute attribute, StringBuilder markup)
    {
        markup.Append(' ').Append(attribute.Name.Span).Append("=\"");
        var from = markup.Length;
        AppendEscaped(attribute.Written.Span, markup);
        markup.Replace("\"", "&quot;", from, markup.Length - from).Append('"');
    }

    // HTML Standard section 13.1.2; an empty <p/> written so would swallow what follows it.
    private static bool IsVoid(ReadOnlySpan<char> name) =>
        name is "br" or "hr" or "img" or "wbr" or "input" or "source" or "track" or "col" or "area" or "embed" or "link" or "meta";

    private static void AppendEscaped(ReadOnlySpan<char> written, StringBuilder markup)
    {
        if (!written.ContainsAny("&<>"))
            markup.Append(written);
        else
            markup.Append(Escaped(Entities.Decode(written)));
    }

    public static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
