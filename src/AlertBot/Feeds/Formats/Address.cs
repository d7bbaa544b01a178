using System.Buffers;
using AlertBot.Feeds.Formats.Xml;

namespace AlertBot.Feeds.Formats;

/// <summary>
/// Resolves links as XML Base says: the nearest xml:base, itself resolved outwards, down to the document's own address. A feed's links
/// to itself and to its site are no bases (RFC 4287 names xml:base alone), though some parsers take them for such.
/// </summary>
internal static class Address
{
    private static readonly SearchValues<char> _schemeCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    public static Uri? BaseOf(FeedElement? element, Uri? document)
    {
        for (; element is not null; element = element.Parent)
        {
            if (element.Attribute("base", Vocabulary.Xml)?.Trim() is { Length: > 0 } given)
                return Resolve(given, BaseOf(element.Parent, document));
        }

        return document;
    }

    /// <summary>The link as an absolute one where that is possible; else as the feed wrote it. Null when there is none.</summary>
    public static string? Absolute(string? link, Uri? origin)
    {
        if (link?.Trim() is not { Length: > 0 } wanted)
            return null;

        // An absolute link is kept to the letter: writing it anew would add a slash or change escapes, and it may be an identity.
        return IsAbsolute(wanted) || origin is null || !Uri.TryCreate(origin, wanted, out var resolved) ? wanted : resolved.AbsoluteUri;
    }

    public static bool IsWeb(string? link) =>
        link is not null && (link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || link.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && Uri.TryCreate(link, UriKind.Absolute, out _);

    /// <summary>The link as a base for others; null unless it is an address of the web.</summary>
    public static Uri? Web(string? link) => IsWeb(link?.Trim()) ? new Uri(link!.Trim()) : null;

    private static Uri? Resolve(string given, Uri? outer)
    {
        if (IsAbsolute(given))
            return Uri.TryCreate(given, UriKind.Absolute, out var absolute) ? absolute : outer;

        return outer is not null && Uri.TryCreate(outer, given, out var resolved) ? resolved : outer;
    }

    /// <summary>RFC 3986 section 3.1: a scheme and a colon. System.Uri takes "/path" for a file on Unix, which no feed means.</summary>
    public static bool IsAbsolute(ReadOnlySpan<char> link)
    {
        var end = link.IndexOfAnyExcept(_schemeCharacters);
        return end > 0 && link[end] == ':' && char.IsAsciiLetter(link[0]);
    }
}
