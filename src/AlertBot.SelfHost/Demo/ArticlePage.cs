using System.Globalization;

namespace AlertBot.SelfHost.Demo;

/// <summary>The full text as the outlet's page has it; the feed carries only the teaser.</summary>
internal static class ArticlePage
{
    public static byte[] Write(Edition edition, EditionItem item, Uri site) =>
        PageFrame.Write(edition.Outlet, site, item.Title, Head(edition.Outlet, item, site), Article(item) + More(edition, item));

    private static string Head(Outlet outlet, EditionItem item, Uri site) => $"""
        <link rel="canonical" href="{new Uri(site, item.Item.Path)}">
        <meta name="description" content="{HtmlText.Encode(item.Item.Summary)}">
        <meta property="og:type" content="article">
        <meta property="og:site_name" content="{HtmlText.Encode(outlet.Name)}">
        <meta property="og:title" content="{HtmlText.Encode(item.Title)}">
        <meta property="og:description" content="{HtmlText.Encode(item.Item.Summary)}">
        <meta property="og:url" content="{new Uri(site, item.Item.Path)}">
        <meta property="article:published_time" content="{Iso(item.Item.Published)}">
        <meta property="article:modified_time" content="{Iso(item.Updated)}">
        """;

    private static string Article(EditionItem item) => $"""
        <article>
        <h1>{HtmlText.Encode(item.Title)}</h1>
        <p class="byline">{Byline(item.Item)}<time datetime="{Iso(item.Item.Published)}">{item.Item.Published.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture)}</time></p>
        {ArticleBody.Html(item.Item.Body)}
        </article>
        """;

    private static string Byline(StoryItem item) => item.Author is { } author ? $"""By <span class="author">{HtmlText.Encode(author)}</span>, """ : "";

    private static string More(Edition edition, EditionItem shown) => $"""

        <aside>
        <h2>More from {HtmlText.Encode(edition.Outlet.Name)}</h2>
        {HeadlineList.Html(edition.Items.Where(item => item != shown).Take(4))}
        </aside>
        """;

    private static string Iso(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
