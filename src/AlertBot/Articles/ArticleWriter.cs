using AlertBot.Feeds;
using AlertBot.Text;

namespace AlertBot.Articles;

/// <summary>Makes the article of a feed's item: plain text, one identity, a time that can be believed.</summary>
internal static class ArticleWriter
{
    // A teaser longer than this is no teaser; matching and alerts need no more of it.
    private const int MaxSummary = 2000;

    // What a feed gives as content counts as the story from this length on, if it is also clearly more than the teaser. Feeds of
    // teasers give 150 to 600 characters; the shortest agency stories have about 800.
    private const int MinBody = 800;

    // Clocks differ. Beyond this a time in the future is an announcement or a mistake, and would keep the article on top for ever.
    private static readonly TimeSpan _clockDrift = TimeSpan.FromMinutes(10);

    public static Article Of(FeedItem item, Feed feed, string? feedTitle, Uri feedAddress, DateTimeOffset now)
    {
        var summary = Plain(item.Description ?? item.Content);
        var body = Body(item, summary);
        return new Article(
            Id(item, feed),
            Link(item, feedAddress),
            Title(item, summary),
            Outlet(feed, feedTitle, feedAddress),
            Published(item, now),
            now,
            summary is null ? null : Excerpt.Of(summary, MaxSummary),
            body,
            body is null ? "the feed gave no full text" : "full text from the feed");
    }

    // Without a page of its own the item is told from others by what the feed calls it.
    private static ArticleId Id(FeedItem item, Feed feed) =>
        ArticleId.Of(item.Link is { Length: > 0 } link && CanonicalUrl.IsStory(link) ? CanonicalUrl.Of(link) : $"{feed.Url.Trim()} {item.Id ?? Called(item)}");

    private static string Called(FeedItem item) => item.Title.Length > 0 ? item.Title : item.Description ?? item.Content ?? "";

    private static string Link(FeedItem item, Uri feedAddress) => item.Link is { Length: > 0 } link ? link : feedAddress.AbsoluteUri;

    private static string Title(FeedItem item, string? summary) =>
        item.Title.Length > 0 ? item.Title : Excerpt.Of(summary?.ReplaceLineEndings(" ") ?? "(no title)", 120);

    private static string Outlet(Feed feed, string? feedTitle, Uri feedAddress)
    {
        if (feed.Outlet.Length > 0)
            return feed.Outlet;

        return feedTitle is { Length: > 0 } title ? title : feedAddress.Host;
    }

    private static DateTimeOffset Published(FeedItem item, DateTimeOffset now) =>
        item.Published is { } published && published <= now + _clockDrift ? published : now;

    private static string? Body(FeedItem item, string? summary)
    {
        var text = Plain(item.Content) ?? "";
        // Without content, a long description is the story itself: RSS 2.0 allows it, and many feeds know no other place.
        if (item.Content is null)
            return summary?.Length >= MinBody && summary.Contains("\n\n", StringComparison.Ordinal) ? summary : null;

        var teaser = item.Description is null ? 0 : summary?.Length ?? 0;
        return text.Length >= MinBody && text.Length >= 2 * teaser ? text : null;
    }

    private static string? Plain(string? markup) =>
        markup is not null && PlainText.FromHtml(markup) is { Length: > 0 } text ? text : null;
}
