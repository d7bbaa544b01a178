using AlertBot.Feeds.Formats;
using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>When a page says that its story was published, in UTC: JSON-LD, then meta elements, microdata, and the time beside the headline.</summary>
internal static class PublishedTime
{
    // In the order in which they can be trusted; the names are those of Open Graph, Dublin Core, Parse.ly, Sailthru and common systems.
    private static readonly string[] _metas =
    [
        "article:published_time", "og:article:published_time", "og:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publish-date",
        "publish_date", "publication_date", "pubdate", "article.published", "published-date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
        "dc.date.issued", "dcterms.created", "dcterms.date", "dc.date", "date",
    ];

    // A date without a time of day is made exact by another candidate of that day, as seen from any time zone.
    private static readonly TimeSpan _sameDay = TimeSpan.FromHours(36);

    public static DateTimeOffset? Of(IDocument document, LinkedData data)
    {
        var times = Candidates(document, data).Select(FeedDate.Parse).OfType<DateTimeOffset>().ToList();
        if (times is not [var first, ..])
            return null;

        return first.TimeOfDay > TimeSpan.Zero
            ? first
            : times.Where(time => time.TimeOfDay > TimeSpan.Zero && (time - first).Duration() < _sameDay).Cast<DateTimeOffset?>().FirstOrDefault() ?? first;
    }

    private static IEnumerable<string?> Candidates(IDocument document, LinkedData data)
    {
        yield return data.Published;
        foreach (var name in _metas)
            yield return document.Meta(name);
        foreach (var item in document.QuerySelectorAll("[itemprop~=datePublished]"))
            yield return item.GetAttribute("content") ?? item.GetAttribute("datetime") ?? item.TextContent;
        foreach (var time in document.QuerySelectorAll("time[pubdate], article time[datetime], main time[datetime], header time[datetime], h1 ~ time[datetime], h1 ~ * time[datetime]"))
            yield return time.GetAttribute("datetime") is { Length: > 0 } machine ? machine : time.TextContent;
    }
}
