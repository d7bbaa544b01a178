using System.Collections.Immutable;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>Atom's links by what they are for: RFC 4287 section 4.2.7.</summary>
internal static class AtomLinks
{
    // Section 4.2.7.2: a registered name, or the same as an address.
    private const string Registry = "http://www.iana.org/assignments/relation/";

    /// <summary>The page for people: an HTML one before others, the content's source when there is no such link.</summary>
    public static string? Page(FeedElement owner, Uri? document)
    {
        FeedElement? best = null;
        foreach (var link in owner.AllCore("link"))
        {
            if (!Is(link, "alternate"))
                continue;
            if (IsHtml(link))
                return Href(link, document);
            best ??= link;
        }

        return (best is null ? null : Href(best, document)) ?? Source(owner.Core("content"), document);
    }

    public static ImmutableArray<string> Enclosures(FeedElement entry, Uri? document)
    {
        var enclosures = new DistinctTexts();
        foreach (var link in entry.AllCore("link"))
        {
            if (Is(link, "enclosure"))
                enclosures.Add(Href(link, document));
        }

        return enclosures.ToArray();
    }

    public static string? Image(FeedElement entry, Uri? document)
    {
        if (RssMedia.Image(entry, document) is { } image)
            return image;

        foreach (var link in entry.AllCore("link"))
        {
            if (Is(link, "enclosure") && link.Attribute("type")?.StartsWith("image/", StringComparison.OrdinalIgnoreCase) == true)
                return Href(link, document);
        }

        return null;
    }

    /// <summary>A link that does not say what it is for is an alternate one.</summary>
    public static bool Is(FeedElement link, string relation)
    {
        var given = link.Attribute("rel").AsSpan().Trim();
        if (given.StartsWith(Registry, StringComparison.OrdinalIgnoreCase))
            given = given[Registry.Length..];

        return (given.IsEmpty ? "alternate" : given).Equals(relation, StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsHtml(FeedElement link) => link.Attribute("type") is null or "text/html" or "application/xhtml+xml";

    // An empty reference is the base itself (RFC 3986 section 5.2.2), where xml:base gives one.
    private static string? Href(FeedElement link, Uri? document) =>
        link.Attribute("href") is not { } address ? Address.Absolute(link.Value, Address.BaseOf(link, document))
        : Address.Absolute(address, Address.BaseOf(link, document)) ?? Address.BaseOf(link, null)?.AbsoluteUri;

    private static string? Source(FeedElement? content, Uri? document) =>
        content?.Attribute("src") is { } address ? Address.Absolute(address, Address.BaseOf(content, document)) : null;
}
