using System.Text;
using System.Text.RegularExpressions;
using AlertBot.Feeds.Formats;
using AlertBot.Text;
using SmartReader;

namespace AlertBot.Articles;

/// <summary>Finds the story in a page's HTML.</summary>
internal static partial class ArticlePage
{
    // Less than this is a consent page or an error in an HTML coat. The shortest agency stories have more.
    private const int MinText = 200;

    // A page that says it is not free shows about a paragraph or two; more than this is the story all the same.
    private const int MinUnpaid = 1500;

    private const int MetaWindow = 4096;

    /// <param name="address">Where the page was found; its relative links resolve against it.</param>
    public static ReadResult Read(ReadOnlyMemory<byte> body, string? charset, Uri address)
    {
        var html = FeedText.Decode(body.Span, charset ?? Meta(body.Span));
        if (!html.AsSpan().TrimStart("\uFEFF \t\r\n").StartsWith('<'))
            return new ReadResult.Unreadable("not an HTML page");
        if (Nesting.IsExcessive(html))
            return new ReadResult.Unreadable("a page nested deeper than any page for people");

        using var reader = new Reader(address.AbsoluteUri, html) { CharThreshold = MinText };
        var article = reader.GetArticle();
        var story = article.Content is { Length: > 0 } content ? PlainText.FromHtml(content) : "";
        return Refusal(html, story) is { } refusal
            ? new ReadResult.Unreadable(refusal)
            : new ReadResult.Read(PlainText.Line(article.Title ?? ""), Byline(article), Published(article), story);
    }

    private static string? Refusal(string html, string story)
    {
        if (story.Length < MinUnpaid && Paywall.IsDeclared(html))
            return "the page is behind a paywall";

        return story.Length < MinText ? $"no story of at least {MinText} characters in the page" : null;
    }

    private static string? Byline(SmartReader.Article article) =>
        (article.Byline ?? article.Author) is { Length: > 0 } byline ? PlainText.Line(byline) : null;

    // The library turns a time with an offset into this machine's time; one without is taken as UTC, as in feeds.
    private static DateTimeOffset? Published(SmartReader.Article article) => article.PublicationDate switch
    {
        { Kind: DateTimeKind.Local } local => local.ToUniversalTime(),
        { } other => new DateTimeOffset(DateTime.SpecifyKind(other, DateTimeKind.Utc)),
        null => null
    };

    // HTML Standard section 13.2.3.2 looks at the first 1,024 bytes; browsers at more.
    private static string? Meta(ReadOnlySpan<byte> body) =>
        MetaCharset().Match(Encoding.Latin1.GetString(body[..Math.Min(body.Length, MetaWindow)])) is { Success: true } found
            ? found.Groups["name"].Value
            : null;

    [GeneratedRegex("""<meta[^>]+charset\s*=\s*["']?(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex MetaCharset();
}
