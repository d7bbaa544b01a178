using System.Collections.Immutable;
using System.Xml.Linq;
using CodeHollowItem = CodeHollow.FeedReader.FeedItem;

namespace AlertBot.Feeds.Formats;

internal static class RssItem
{
    public static FeedItem Read(XElement item, CodeHollowItem? known, Uri? document)
    {
        var updated = Date(item.Extension("atom", "updated"), item.Extension("dcterms", "modified"), item.Extension("dc", "date"));
        return new FeedItem
        {
            Id = Id(item),
            Title = RssText.Of(document, item.Core("title").LastOrDefault(), item.Extension("dc", "title"), item.Extension("media", "title")) ?? "",
            Link = RssLink.Of(item, document),
            Description = Description(item, document),
            Content = Content(item, document),
            Published = Date([.. item.Core("pubDate"), item.Extension("dc", "date"), item.Extension("dcterms", "created"),
                item.Extension("atom", "published")]) ?? updated,
            Updated = updated,
            Authors = Authors(item, known),
            Categories = Categories(item, known),
            Image = RssMedia.Image(item, document),
            Enclosures = RssMedia.Enclosures(item, document)
        };
    }

    private static string? Id(XElement item) =>
        item.Core("guid").Select(Markup.Inner).FirstOrDefault(id => id.Length > 0)
        ?? (item.Extension("atom", "id") ?? item.Extension("dc", "identifier"))?.Value.Trim()
        ?? item.Attribute(KnownNamespace.Of("rdf") + "about")?.Value.Trim();

    private static string? Description(XElement item, Uri? document) =>
        RssText.Of(document, item.Core("description").LastOrDefault(), item.Extension("dc", "description"), item.Extension("itunes", "summary"))
        ?? AtomText.Of(item.Extension("atom", "summary"), document)
        ?? RssText.Of(document, item.Extension("media", "description"));

    private static string? Content(XElement item, Uri? document) =>
        RssText.Of(document, item.Extension("content", "encoded"), item.Extension("xhtml", "body"), item.Extension("xhtml", "div"))
        ?? AtomText.Of(item.Extension("atom", "content"), document);

    private static ImmutableArray<string> Authors(XElement item, CodeHollowItem? known) => People.Names(
    [
        .. item.Extensions("dc", "creator").Select(author => author.Value),
        .. item.Extensions("atom", "author").Select(author => author.Extension("atom", "name")?.Value),
        known?.Author ?? item.Core("author").FirstOrDefault()?.Value,
        item.Extension("itunes", "author")?.Value
    ]);

    private static ImmutableArray<string> Categories(XElement item, CodeHollowItem? known) =>
    [
        .. (known?.Categories ?? item.Core("category").Select(category => category.Value))
            .Concat(item.Extensions("dc", "subject").Select(subject => subject.Value))
            .Select(category => category?.Trim() ?? "")
            .Where(category => category.Length > 0)
            .Distinct(StringComparer.Ordinal)
    ];

    private static DateTimeOffset? Date(params ReadOnlySpan<XElement?> elements)
    {
        foreach (var element in elements)
        {
            if (FeedDate.Parse(element?.Value) is { } date)
                return date;
        }

        return null;
    }
}
