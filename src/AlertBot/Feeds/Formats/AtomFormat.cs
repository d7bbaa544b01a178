using System.Collections.Immutable;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Atom 1.0 (RFC 4287) and 0.3, which differ in names of elements and in how a text says what it is. Dublin Core stands in where a
/// publisher wrote that instead.
/// </summary>
internal static class AtomFormat
{
    public static ParsedFeed Read(FeedElement feed, Uri? document)
    {
        var title = Title(feed, document);
        return new ParsedFeed(
            "atom",
            title.Plain,
            AtomLinks.Page(feed, document),
            AtomText.Of(feed.Core("subtitle") ?? feed.Core("tagline"), document) ?? RssText.Of(document, feed.Extension(Vocabulary.DublinCore, "description")),
            Entries(feed, document))
        {
            TitleMarkup = title.Markup,
            // Atom has no hint of its own, but feeds in it carry the syndication module.
            Hints = RssHints.Of(feed),
            Push = HubLinks.Of(feed, document)
        };
    }

    private static ImmutableArray<FeedItem> Entries(FeedElement feed, Uri? document)
    {
        var entries = ImmutableArray.CreateBuilder<FeedItem>();
        // Looked up once: asked by each entry, the feed's children would be gone through once for each of them.
        var feedAuthors = new DistinctTexts();
        AddAuthors(ref feedAuthors, feed);
        var authors = feedAuthors.ToArray();
        foreach (var entry in feed.AllCore("entry"))
            entries.Add(Entry(entry, authors, document));

        return entries.DrainToImmutable();
    }

    /// <summary>RFC 4287 section 2: an entry may be a document of its own.</summary>
    public static ParsedFeed ReadEntry(FeedElement entry, Uri? document) =>
        new("atom", entry.Core("source") is { } source ? Title(source, document).Plain : "", null, null, [Entry(entry, [], document)]);

    private static FeedTitle Title(FeedElement owner, Uri? document) =>
        AtomText.Title(owner.Core("title"), document)
        ?? RssText.Title(document, owner.Extension(Vocabulary.DublinCore, "title"), owner.Extension(Vocabulary.Media, "title"))
        ?? FeedTitle.None;

    private static FeedItem Entry(FeedElement entry, ImmutableArray<string> feedAuthors, Uri? document)
    {
        var title = Title(entry, document);
        var updated = FeedDate.First(entry.Core("updated"), entry.Core("modified"));
        return new FeedItem
        {
            Id = Id(entry),
            Title = title.Plain,
            TitleMarkup = title.Markup,
            Link = AtomLinks.Page(entry, document) ?? WebId(entry),
            Description = AtomText.Of(entry.Core("summary"), document)
                ?? RssText.Of(document, entry.Extension(Vocabulary.DublinCore, "description"), RssMedia.Description(entry)),
            Content = AtomText.Of(entry.Core("content"), document),
            // RFC 4287 section 4.1.2 asks for updated only, so that is the date of an entry that gives no other.
            Published = FeedDate.First(entry.Core("published"), entry.Core("issued"), entry.Core("created"), entry.Extension(Vocabulary.DublinCore, "date")) ?? updated,
            Updated = updated,
            Authors = Authors(entry) is { IsEmpty: false } own ? own : feedAuthors,
            Categories = Categories(entry),
            Image = AtomLinks.Image(entry, document),
            Enclosures = AtomLinks.Enclosures(entry, document)
        };
    }

    // Section 4.2.6 wants an absolute address; a relative one is read as xml:base says, never by where the document was found,
    // because an id must stay when the feed moves.
    private static string? Id(FeedElement entry) => (entry.Core("id") ?? entry.Extension(Vocabulary.DublinCore, "identifier")) is { } id
        ? Address.Absolute(id.Value, Address.BaseOf(id, null))
        : null;

    // An id is no link (section 4.2.6), but the one thing to open where an entry gives no other.
    private static string? WebId(FeedElement entry) => Id(entry) is { } id && Address.IsWeb(id) ? id : null;

    // Section 4.2.1: an entry without authors has its source's, then the feed's.
    private static ImmutableArray<string> Authors(FeedElement entry)
    {
        var names = new DistinctTexts();
        AddAuthors(ref names, entry);
        foreach (var creator in entry.Extensions(Vocabulary.DublinCore, "creator"))
            names.Add(People.Name(creator.Value));
        if (names.IsEmpty && entry.Core("source") is { } source)
            AddAuthors(ref names, source);

        return names.ToArray();
    }

    private static void AddAuthors(ref DistinctTexts names, FeedElement owner)
    {
        foreach (var author in owner.AllCore("author"))
            names.Add(People.Name(author.Core("name")?.Value));
    }

    private static ImmutableArray<string> Categories(FeedElement entry)
    {
        var categories = new DistinctTexts();
        foreach (var category in entry.AllCore("category"))
            categories.Add(category.Attribute("label") ?? category.Attribute("term") ?? category.Value);
        foreach (var subject in entry.Extensions(Vocabulary.DublinCore, "subject"))
            categories.Add(subject.Value);

        return categories.ToArray();
    }
}
