using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AlertBot.Feeds.Discovery;

/// <summary>The feeds that a page names: by rel=alternate (the autodiscovery that browsers agreed on), else by links that look like feeds.</summary>
internal static partial class FeedLinks
{
    // More than a person would choose from.
    private const int Most = 25;

    private static readonly HtmlParser _parser = new();

    public static ImmutableArray<FeedCandidate> Declared(string html, Uri address)
    {
        if (Nesting.IsExcessive(html))
            return [];

        using var document = _parser.ParseDocument(html);
        var all = Distinct(document.QuerySelectorAll("link[rel~=alternate][href]").Where(link => FeedType().IsMatch(link.GetAttribute("type") ?? "")), Base(document, address), "title");
        // Blog systems offer the comments beside the posts; nobody asks for these.
        var posts = all.RemoveAll(candidate => Comments().IsMatch($"{candidate.Title} {candidate.Url}") || Interface().IsMatch(candidate.Url));
        return posts.IsEmpty ? all : posts;
    }

    /// <summary>Links of the same site only: a page lists other people's feeds too.</summary>
    public static ImmutableArray<FeedCandidate> Linked(string html, Uri address)
    {
        if (Nesting.IsExcessive(html))
            return [];

        using var document = _parser.ParseDocument(html);
        return Distinct(document.QuerySelectorAll("a[href]").Where(link => FeedPath().IsMatch(link.GetAttribute("href")!)), Base(document, address), "")
            .RemoveAll(candidate => new Uri(candidate.Url).Host != address.Host);
    }

    private static ImmutableArray<FeedCandidate> Distinct(IEnumerable<IElement> links, Uri address, string title) =>
    [
        .. links.Select(link => (Url: Absolute(link.GetAttribute("href")!, address), Title: link.GetAttribute(title) ?? link.TextContent))
            .Where(link => link.Url is not null)
            .Select(link => new FeedCandidate(link.Url!, Lines.Fold(link.Title)))
            .DistinctBy(candidate => candidate.Url)
            .Take(Most),
    ];

    private static Uri Base(IDocument document, Uri address) =>
        Uri.TryCreate(address, document.QuerySelector("base[href]")?.GetAttribute("href") ?? "", out var given) ? given : address;

    private static string? Absolute(string href, Uri address) =>
        Uri.TryCreate(address, href.Trim(), out var absolute) && absolute.Scheme is "http" or "https" ? absolute.AbsoluteUri : null;

    [GeneratedRegex(@"^\s*application/(?:rss|atom|rdf|feed)\+(?:xml|json)\b|^\s*(?:application|text)/(?:rss|rdf)\b|^\s*application/json\b(?!\+oembed)", RegexOptions.IgnoreCase)]
    private static partial Regex FeedType();

    [GeneratedRegex(@"\bcomments?\b|/comments/", RegexOptions.IgnoreCase)]
    private static partial Regex Comments();

    // WordPress names the page's row of its REST interface as an alternate (rest_output_link_wp_head), as JSON but no JSON Feed.
    [GeneratedRegex(@"/wp-json/|[?&]rest_route=")]
    private static partial Regex Interface();

    [GeneratedRegex(@"\.(?:rss|atom|rdf)(?:$|\?)|/(?:rss|feed|feeds|atom)(?:/|\.xml|\.json|$|\?)", RegexOptions.IgnoreCase)]
    private static partial Regex FeedPath();
}
