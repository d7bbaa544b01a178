using System.Xml.Linq;

namespace AlertBot.Feeds.Formats;

/// <summary>Resolves links as XML Base says: the nearest xml:base, itself resolved outwards, down to the document's own address.</summary>
internal static class Address
{
    private static readonly XName _base = XNamespace.Xml + "base";

    public static Uri? BaseOf(XElement? element, Uri? document)
    {
        if (element is null)
            return document;

        var outer = BaseOf(element.Parent, document);
        return element.Attribute(_base)?.Value.Trim() is { Length: > 0 } given ? Resolve(given, outer) ?? outer : outer;
    }

    /// <summary>The link as an absolute one where that is possible; else as the feed wrote it. Null when there is none.</summary>
    public static string? Absolute(string? link, Uri? origin)
    {
        if (link?.Trim() is not { } wanted || (wanted.Length == 0 && origin is null))
            return null;
        // An absolute link is kept to the letter: writing it anew would add a slash or change escapes, and it may be an identity.
        if (IsAbsolute(wanted))
            return wanted;

        return wanted.Length > 0 && Uri.TryCreate(origin, wanted, out var resolved) ? resolved.AbsoluteUri : wanted.Length > 0 ? wanted : null;
    }

    private static Uri? Resolve(string given, Uri? outer) =>
        IsAbsolute(given) ? new Uri(given) : outer is not null && Uri.TryCreate(outer, given, out var resolved) ? resolved : null;

    // On Unix "/path" counts as an absolute file address, which no feed means.
    private static bool IsAbsolute(string link) =>
        !link.StartsWith('/') && Uri.TryCreate(link, UriKind.Absolute, out _);
}
