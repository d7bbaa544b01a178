using System.Text;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>An Atom text or content construct as one string: RFC 4287 sections 3.1 and 4.1.3, and Atom 0.3's mode attribute.</summary>
internal static class AtomText
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Of(XElement? construct, Uri? document)
    {
        if (construct is null || Raw(construct) is not { Length: > 0 } text)
            return null;

        return IsPlain(construct) ? text : Markup.WithAbsoluteLinks(text, Address.BaseOf(construct, document));
    }

    private static string Raw(XElement construct)
    {
        if (IsEncoded(construct) && FromBase64(construct.Value) is { } decoded)
            return decoded.Trim();
        if (Div(construct) is not { } div)
            return Markup.Inner(construct);

        // The div is no part of the content (section 3.1.1.3). Escaped markup inside one that is called html was meant to be unescaped.
        return !div.HasElements && Type(construct) != "xhtml" && !IsXhtml(construct) ? div.Value.Trim() : Inner(div);
    }

    private static string Inner(XElement div) =>
        div.HasElements ? Markup.Inner(div) : new XText(div.Value).ToString().Trim();

    private static XElement? Div(XElement construct) =>
        construct.Elements().ToArray() is [{ Name.LocalName: "div" } div]
        && construct.Nodes().OfType<XText>().All(text => string.IsNullOrWhiteSpace(text.Value))
            ? div
            : null;

    // Section 4.1.3.3: a media type that is neither text nor XML is Base64. Atom 0.3 says so by mode.
    private static bool IsEncoded(XElement construct) =>
        construct.Attribute("mode")?.Value.Trim() == "base64"
        || construct.Attribute("mode") is null && !construct.HasElements && Type(construct) is var type && type.Contains('/', StringComparison.Ordinal)
            && !type.StartsWith("text/", StringComparison.Ordinal) && !IsXhtml(construct);

    private static bool IsXhtml(XElement construct) => Type(construct) is var type && (type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("/xml", StringComparison.Ordinal));

    private static bool IsPlain(XElement construct) => Type(construct) is "" or "text" or "text/plain" && !construct.HasElements;

    private static string Type(XElement construct) => construct.Attribute("type")?.Value.Trim().ToLowerInvariant() ?? "";

    // Bytes that are no text are no text for a reader either; then the characters stand as they are.
    private static string? FromBase64(string value)
    {
        var buffer = new byte[value.Length];
        if (!Convert.TryFromBase64String(string.Concat(value.Where(c => !char.IsWhiteSpace(c))), buffer, out var length))
            return null;

        try
        {
            return Characters.Legal(_utf8.GetString(buffer, 0, length));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
