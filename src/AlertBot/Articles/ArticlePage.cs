using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AlertBot.Articles.Pages;
using AlertBot.Feeds.Formats;
using AlertBot.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace AlertBot.Articles;

/// <summary>Finds the story in a page's HTML.</summary>
internal static partial class ArticlePage
{
    // Less than this is a consent page or an error in an HTML coat. The shortest agency stories have more.
    private const int MinText = 200;

    // A page that says it is not free shows about a paragraph or two; more than this is the story all the same.
    private const int MinUnpaid = 1500;

    // Where JSON-LD has half as much again as the page shows, the page shows only the beginning and a script brings the rest.
    private const double MuchMore = 1.5;

    private const int MetaWindow = 4096;

    private static readonly HtmlParser _parser = new();

    /// <param name="address">Where the page was found; its relative links resolve against it.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> body, string? charset, Uri address)
    {
        var html = FeedText.Decode(body.Span, charset ?? Meta(body.Span));
        if (!html.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith('<'))
            return new ReadResult.Unreadable("not an HTML page");
        if (Nesting.IsExcessive(html))
            return new ReadResult.Unreadable("a page nested deeper than any page for people");

        using var document = _parser.ParseDocument(html);
        return Read(html, document, address);
    }

    private static ReadResult Read(string html, IDocument document, Uri address)
    {
        var data = LinkedData.Of(document);
        var (refresh, page) = (PageRefresh.Of(document, address), PageAddress.Of(document, address));
        var (published, byline) = (PublishedTime.Of(document, data), PageByline.Of(document, data));
        Clutter.Remove(document);
        using var reader = new Reader(address.AbsoluteUri, document.DocumentElement.OuterHtml) { CharThreshold = MinText };
        var article = reader.GetArticle();
        var story = Longer(article.Content is { Length: > 0 } content ? PlainText.FromHtml(content) : "", Plain(data.Body));
        return Refusal(html, address, story) is { } refusal
            ? new ReadResult.Unreadable(refusal, refresh)
            : new ReadResult.Read(PageTitle.Of(document, data, article.Title), byline, published, story, page);
    }

    private static string Longer(string shown, string told) => told.Length > shown.Length * MuchMore ? told : shown;

    // articleBody is text; some write HTML into it, and lines are its paragraphs.
    private static string Plain(string? body) => body switch
    {
        null => "",
        _ when Tag().IsMatch(body) => PlainText.FromHtml(body),
        _ => string.Join("\n\n", WebUtility.HtmlDecode(body).Split('\n').Select(Lines.Fold).Where(static line => line.Length > 0)),
    };

    private static string? Refusal(string html, Uri address, string story)
    {
        if (story.Length < MinUnpaid && PageWall.Of(html, address, story) is { } wall)
            return wall;

        return story.Length < MinText ? $"no story of at least {MinText} characters in the page" : null;
    }

    // HTML Standard section 13.2.3.2 looks at the first 1,024 bytes; browsers at more.
    private static string? Meta(ReadOnlySpan<byte> body) =>
        MetaCharset().Match(Encoding.Latin1.GetString(body[..Math.Min(body.Length, MetaWindow)])) is { Success: true } found
            ? found.Groups["name"].Value
            : null;

    [GeneratedRegex("""<meta[^>]+charset\s*=\s*["']?(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MetaCharset();

    [GeneratedRegex("</?(?:p|br|div|h[1-6]|ul|li|a|b|i|em|strong|span)[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
