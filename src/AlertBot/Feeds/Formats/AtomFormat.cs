using System.Collections.Immutable;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Atom 1.0 (RFC 4287) and 0.3, which differ in names of elements and in how a text says what it is.</summary>
internal static class AtomFormat
{
    public static ParsedFeed Read(XElement feed, Uri? document) => new(
        "atom",
        AtomText.Of(feed.Core("title").FirstOrDefault(), document) ?? "",
        AtomLinks.Page(feed, document),
        AtomText.Of(feed.Core("subtitle").Concat(feed.Core("tagline")).FirstOrDefault(), document),
        [.. feed.Core("entry").Select(entry => Entry(entry, document))])
    {
        // Atom has no hint of its own, but feeds in it carry the syndication module.
        Hints = RssHints.Of(feed),
        Push = HubLinks.Of(feed, document)
    };

    private static FeedItem Entry(XElement entry, Uri? document)
    {
        var updated = Date(entry, "updated", "modified");
        return new FeedItem
        {
            Id = Id(entry),
            Title = AtomText.Of(entry.Core("title").FirstOrDefault(), document) ?? "",
            Link = AtomLinks.Page(entry, document),
            Description = AtomText.Of(entry.Core("summary").FirstOrDefault(), document),
            Content = AtomText.Of(entry.Core("content").FirstOrDefault(), document),
            // RFC 4287 section 4.1.2 asks for updated only, so that is the date of an entry that gives no other.
            Published = Date(entry, "published", "issued", "created") ?? updated,
            Updated = updated,
            Authors = Authors(entry),
            Categories = Categories(entry),
            Image = AtomLinks.Image(entry, document),
            Enclosures = AtomLinks.Enclosures(entry, document)
        };
    }

    // Section 4.2.6 wants an absolute address; a relative one is read as xml:base says, never by where the document was found,
    // because an id must stay when the feed moves.
    private static string? Id(XElement entry) =>
        entry.Core("id").FirstOrDefault() is { Value.Length: > 0 } id ? Address.Absolute(id.Value, Address.BaseOf(id, null)) : null;

    private static DateTimeOffset? Date(XElement entry, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (FeedDate.Parse(entry.Core(name).FirstOrDefault()?.Value) is { } date)
                return date;
        }

        return null;
    }

    // Section 4.2.1: an entry without authors has its source's, then the feed's.
    private static ImmutableArray<string> Authors(XElement entry) =>
        new[] { entry, entry.Core("source").FirstOrDefault(), entry.Parent }
            .OfType<XElement>()
            .Select(owner => People.Names(owner.Core("author").Select(author => author.Core("name").FirstOrDefault()?.Value)))
            .FirstOrDefault(names => names.Length > 0, []);

    private static ImmutableArray<string> Categories(XElement entry) =>
    [
        .. entry.Core("category").Select(category => (category.Attribute("label") ?? category.Attribute("term"))?.Value.Trim() ?? category.Value.Trim())
            .Where(category => category.Length > 0)
            .Distinct(StringComparer.Ordinal)
    ];
}
