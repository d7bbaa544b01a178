using System.Text;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>An Atom text or content construct as one string: RFC 4287 sections 3.1 and 4.1.3, and Atom 0.3's mode attribute.</summary>
internal static class AtomText
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string? Of(FeedElement? construct, Uri? document)
    {
        if (construct is null || Raw(construct) is not { Length: > 0 } text)
            return null;

        return IsPlain(construct) ? text : MarkupLinks.Absolute(text, Address.BaseOf(construct, document));
    }

    /// <summary>A title as plain text: the construct says whether there is markup in it.</summary>
    public static FeedTitle? Title(FeedElement? construct, Uri? document)
    {
        if (Of(construct, document) is not { } text)
            return null;

        return IsPlain(construct!) ? FeedTitle.OfText(text) : FeedTitle.OfHtml(text);
    }

    private static string Raw(FeedElement construct)
    {
        if (IsEncoded(construct) && FromBase64(construct.Value) is { } decoded)
            return decoded.Trim();
        if (Div(construct) is not { } div)
            return Markup.Inner(construct);

        // The div is no part of the content (section 3.1.1.3). Escaped markup inside one that is called html was meant to be unescaped.
        return !div.HasElements && Type(construct) != "xhtml" && !IsXhtml(construct) ? div.Value.Trim() : Inner(div);
    }

    private static string Inner(FeedElement div) => div.HasElements ? Markup.Inner(div) : Markup.Escaped(div.Value).Trim();

    // The one element of the construct, with nothing but blanks around it.
    private static FeedElement? Div(FeedElement construct)
    {
        FeedElement? div = null;
        for (var node = construct.HasElements ? construct.First : null; node is not null; node = node.Next)
        {
            if (node is FeedElement element ? div is not null || element.LocalName is not "div" : !((TextNode)node).Written.IsWhiteSpace())
                return null;
            div = node as FeedElement ?? div;
        }

        return div;
    }

    // Section 4.1.3.3: a media type that is neither text nor XML is Base64. Atom 0.3 says so by mode.
    private static bool IsEncoded(FeedElement construct)
    {
        if (construct.Attribute("mode")?.Trim() is { } mode)
            return mode == "base64";

        return !construct.HasElements && Type(construct) is var type && type.Contains('/', StringComparison.Ordinal)
            && !type.StartsWith("text/", StringComparison.Ordinal) && !IsXhtml(construct);
    }

    private static bool IsXhtml(FeedElement construct) =>
        Type(construct) is var type && (type.EndsWith("+xml", StringComparison.Ordinal) || type.EndsWith("/xml", StringComparison.Ordinal));

    private static bool IsPlain(FeedElement construct) => Type(construct) is "" or "text" or "text/plain" && !construct.HasElements;

    private static string Type(FeedElement construct) => construct.Attribute("type")?.Trim().ToLowerInvariant() ?? "";

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
