using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Writes elements that stand naked in a text back as the markup they are, and makes the links in markup absolute.</summary>
internal static partial class Markup
{
    /// <summary>The text of an element as its author meant it: its characters, or its child elements as markup.</summary>
    public static string Inner(XElement element)
    {
        if (!element.HasElements)
            return element.Value.Trim();

        var markup = new StringBuilder();
        foreach (var node in element.Nodes())
            Write(node, markup);

        return markup.ToString().Trim();
    }

    /// <summary>Relative links in HTML stay right wherever the text is shown. Markup without links is returned as it is.</summary>
    public static string WithAbsoluteLinks(string markup, Uri? origin) =>
        origin is null || !markup.Contains('=', StringComparison.Ordinal)
            ? markup
            : Link().Replace(markup, link => link.Groups["before"].Value + Absolute(link.Groups["address"].Value, origin) + link.Groups["quote"].Value);

    private static string Absolute(string address, Uri origin) =>
        address.StartsWith('#') ? address : Address.Absolute(address, origin) ?? address;

    // The tree is no deeper than FeedXml lets it be, so this may call itself.
    private static void Write(XNode node, StringBuilder markup)
    {
        if (node is XElement element)
            Write(element, markup);
        else if (node is XCData data)
            markup.Append(data.Value);
        else if (node is XText text)
            markup.Append(Escaped(text.Value));
    }

    private static void Write(XElement element, StringBuilder markup)
    {
        markup.Append('<').Append(element.Name.LocalName);
        foreach (var attribute in element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration && attribute.Name.Namespace == XNamespace.None))
            markup.Append(' ').Append(attribute.Name.LocalName).Append("=\"").Append(Escaped(attribute.Value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
        if (element.Nodes().Any())
        {
            markup.Append('>');
            foreach (var node in element.Nodes())
                Write(node, markup);
            markup.Append("</").Append(element.Name.LocalName).Append('>');
        }
        else
        {
            markup.Append(IsVoid(element) ? "/>" : $"></{element.Name.LocalName}>");
        }
    }

    // HTML Standard section 13.1.2; an empty <p/> written so would swallow what follows it.
    private static bool IsVoid(XElement element) =>
        element.Name.LocalName is "br" or "hr" or "img" or "wbr" or "input" or "source" or "track" or "col" or "area" or "embed" or "link" or "meta";

    private static string Escaped(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    [GeneratedRegex("""
        (?<before><[a-z][^<>]*?\s(?:href|src|cite|action|longdesc|poster|background|data)\s*=\s*(?<quote>["']))(?<address>[^"'<>]*)\k<quote>
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Link();
}
