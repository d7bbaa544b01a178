using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlertBot.Text;

/// <summary>HTML as people would type it: headings, paragraphs and list items ("- …") as blocks, a blank line between them.</summary>
internal static partial class PlainText
{
    private static readonly HtmlParser _parser = new();

    public static string FromHtml(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return Lines.Fold(html);
        if (Nesting.IsExcessive(html))
            return Lines.Fold(WebUtility.HtmlDecode(AnyTag().Replace(html, " ")));

        using var document = _parser.ParseDocument(html);
        return document.Body is { } body ? FromElement(body) : "";
    }

    public static string FromElement(IElement root)
    {
        var blocks = new TextBlocks();
        blocks.Read(root);
        return blocks.ToString();
    }

    /// <summary>
    /// One line without markup, for titles. Feeds leave it open whether a title is text or HTML, so only the tags that titles are
    /// marked up with are taken for tags: "the &lt;crane&gt; means profit &lt; 5" stays as it is.
    /// </summary>
    public static string Line(string text) => text.AsSpan().ContainsAny('<', '&')
        ? Lines.Fold(WebUtility.HtmlDecode(InlineTag().Replace(BlockTag().Replace(text, " "), "")))
        : Lines.Fold(text);

    /// <summary>Text of any length that may be HTML: what has tags is read as such; else entities are decoded, and lines stay as they are.</summary>
    public static string OfEither(string text) =>
        !text.AsSpan().ContainsAny('<', '&') ? text
        : BlockTag().IsMatch(text) || InlineTag().IsMatch(text) ? FromHtml(text)
        : WebUtility.HtmlDecode(text);

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"</?(?:p|div|br|h[1-6]|li)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex BlockTag();

    [GeneratedRegex(@"</?(?:a|abbr|b|big|cite|code|del|em|font|i|img|ins|mark|q|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?/?>", RegexOptions.IgnoreCase)]
    private static partial Regex InlineTag();
}
