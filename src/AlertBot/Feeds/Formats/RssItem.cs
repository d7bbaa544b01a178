using System.Collections.Immutable;
using AlertBot.Feeds.Formats.Xml;
using static AlertBot.Feeds.Formats.Xml.Vocabulary;

namespace AlertBot.Feeds.Formats;

/// <summary>An item of RSS: its own elements first, then the extensions that say the same, in the order of how exactly they do.</summary>
internal static class RssItem
{
    public static FeedItem Read(FeedElement item, Uri? document)
    {
        var updated = FeedDate.First(item.Extension(Atom, "updated"), item.Extension(Atom, "modified"), item.Extension(DublinCoreTerms, "modified"),
            item.Core("updated"), item.Extension(DublinCore, "date"));
        var title = Title(item, document);
        return new FeedItem
        {
            Id = Id(item),
            Title = title.Plain,
            TitleMarkup = title.Markup,
            Link = RssLink.Of(item, document),
            Description = Description(item, document),
            Content = Content(item, document),
            Published = Published(item) ?? updated,
            Updated = updated,
            Authors = Authors(item),
            Categories = Categories(item),
            Image = RssMedia.Image(item, document),
            Enclosures = RssMedia.Enclosures(item, document)
        };
    }

    private static string? Id(FeedElement item)
    {
        foreach (var guid in item.AllCore("guid"))
        {
            if (Markup.Inner(guid) is { Length: > 0 } id)
                return id;
        }

        return (item.Extension(Atom, "id") ?? item.Extension(DublinCore, "identifier"))?.Value.Trim() ?? item.Attribute("about", Rdf)?.Trim();
    }

    private static FeedTitle Title(FeedElement item, Uri? document) =>
        RssText.Title(document, item.LastCore("title"), item.Extension(DublinCore, "title"), item.Extension(Media, "title"))
        ?? AtomText.Title(item.Extension(Atom, "title"), document)
        ?? RssText.Title(document, item.Extension(ITunes, "title"))
        ?? FeedTitle.None;

    private static string? Description(FeedElement item, Uri? document) =>
        RssText.Of(document, item.LastCore("description"), item.Extension(DublinCore, "description"), item.Extension(ITunes, "summary"))
        ?? AtomText.Of(item.Extension(Atom, "summary"), document)
        ?? RssText.Of(document, RssMedia.Description(item));

    private static string? Content(FeedElement item, Uri? document) =>
        RssText.Of(document, item.Extension(Vocabulary.Content, "encoded"), item.Extension(Xhtml, "body"), item.Extension(Xhtml, "div"), item.Core("body"))
        ?? AtomText.Of(item.Extension(Atom, "content"), document);

    private static DateTimeOffset? Published(FeedElement item) =>
        FeedDate.First(item.AllCore("pubDate"))
        ?? FeedDate.First(item.Extension(DublinCore, "date"), item.Extension(DublinCoreTerms, "created"), item.Extension(DublinCoreTerms, "issued"),
            item.Extension(Atom, "published"), item.Extension(Atom, "issued"), item.Extension(Atom, "created"), item.Core("date"), item.Core("published"));

    private static ImmutableArray<string> Authors(FeedElement item)
    {
        var names = new DistinctTexts();
        foreach (var creator in item.Extensions(DublinCore, "creator"))
            names.Add(People.Name(creator.Value));
        foreach (var author in item.Extensions(Atom, "author"))
            names.Add(People.Name(author.Extension(Atom, "name")?.Value));
        names.Add(People.Name(item.Core("author")?.Value));
        names.Add(People.Name(item.Extension(ITunes, "author")?.Value));
        return names.ToArray();
    }

    private static ImmutableArray<string> Categories(FeedElement item)
    {
        var categories = new DistinctTexts();
        foreach (var category in item.AllCore("category"))
            categories.Add(category.Value);
        foreach (var subject in item.Extensions(DublinCore, "subject"))
            categories.Add(subject.Value);

        return categories.ToArray();
    }
}
