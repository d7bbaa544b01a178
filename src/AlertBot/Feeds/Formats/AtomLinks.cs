using System.Collections.Immutable;
using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Atom's links by what they are for: RFC 4287 section 4.2.7.</summary>
internal static class AtomLinks
{
    /// <summary>The page for people: an HTML one before others, an absolute id or the content's source when there is no such link.</summary>
    public static string? Page(XElement owner, Uri? document)
    {
        var pages = Links(owner, "alternate").ToList();
        var best = pages.Find(IsHtml) ?? pages.FirstOrDefault();
        return (best is null ? null : Href(best, document))
            ?? Absolute(owner.Core("content").FirstOrDefault(), "src", document);
    }

    public static ImmutableArray<string> Enclosures(XElement entry, Uri? document) =>
        [.. Links(entry, "enclosure").Select(link => Href(link, document)).OfType<string>().Distinct(StringComparer.Ordinal)];

    public static string? Image(XElement entry, Uri? document) =>
        RssMedia.Image(entry, document)
        ?? Links(entry, "enclosure")
            .Where(link => link.Attribute("type")?.Value.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true)
            .Select(link => Href(link, document))
            .FirstOrDefault();

    // A link that does not say what it is for is an alternate one.
    private static IEnumerable<XElement> Links(XElement owner, string rel) =>
        owner.Core("link").Where(link => (link.Attribute("rel")?.Value.Trim() is { Length: > 0 } given ? given : "alternate") == rel
            && (link.Attribute("href") is not null || link.Value.Trim().Length > 0));

    private static bool IsHtml(XElement link) =>
        link.Attribute("type")?.Value is null or "text/html" or "application/xhtml+xml";

    private static string? Href(XElement link, Uri? document) =>
        Absolute(link, "href", document) ?? Address.Absolute(link.Value, Address.BaseOf(link, document));

    private static string? Absolute(XElement? element, string attribute, Uri? document) =>
        element?.Attribute(attribute)?.Value is { } address ? Address.Absolute(address, Address.BaseOf(element, document)) : null;
}
