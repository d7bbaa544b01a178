using AngleSharp.Dom;

namespace AlertBot.Articles.Pages;

/// <summary>
/// The address that a page gives itself: rel=canonical (RFC 6596), then og:url. It is believed within the page's own site only: a page
/// could otherwise take the place of somebody else's story. A front page is no story's address; some systems write it everywhere.
/// </summary>
internal static class PageAddress
{
    public static Uri? Of(IDocument document, Uri found) =>
        new[] { document.QuerySelector("link[rel~=canonical][href]")?.GetAttribute("href"), document.Meta("og:url") }
            .Select(address => Absolute(address, found))
            .FirstOrDefault(address => address is not null && IsStory(address, found));

    private static Uri? Absolute(string? address, Uri found) =>
        Uri.TryCreate(found, address?.Trim(), out var absolute) && absolute.Scheme is "http" or "https" ? absolute : null;

    private static bool IsStory(Uri address, Uri found) =>
        (address.AbsolutePath.Length > 1 || address.Query.Length > 1 || found.AbsolutePath.Length <= 1) && IsSameSite(address.IdnHost, found.IdnHost);

    // An AMP cache's host is the publisher's with hyphens for dots (https://developers.google.com/amp/cache/overview).
    private static bool IsSameSite(string canonical, string found) =>
        Bare(found) == Bare(canonical) || Bare(found).EndsWith($".{Bare(canonical)}", StringComparison.Ordinal) || Bare(canonical).EndsWith($".{Bare(found)}", StringComparison.Ordinal)
        || (found.EndsWith(".cdn.ampproject.org", StringComparison.OrdinalIgnoreCase) && Cached(found).Equals(canonical.Replace("-", "--", StringComparison.Ordinal).Replace('.', '-'), StringComparison.OrdinalIgnoreCase));

    private static string Cached(string host) => host[..host.IndexOf('.', StringComparison.Ordinal)];

    private static string Bare(string host) =>
        host.ToLowerInvariant() is var lower && lower.StartsWith("www.", StringComparison.Ordinal) ? lower[4..] : lower;
}
