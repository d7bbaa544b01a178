using System.Diagnostics;
using AlertBot.Feeds.Formats;
using AlertBot.Feeds.Health;

namespace AlertBot.Feeds.Discovery;

/// <summary>Finds the feed behind whatever address a person gives: the feed itself, or a page of the site that has one.</summary>
internal sealed class FeedDiscovery(PoliteHttp http)
{
    private const string Accept =
        "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, application/xml;q=0.8, */*;q=0.5";

    // Links that only look like feeds are tried too, but not many: each costs the site a request.
    private const int MostTried = 3;

    // Where the systems in use put theirs: WordPress and Ghost, Drupal and Squarespace, Jekyll, Blogger, Hugo, and JSON Feed's own advice.
    private static readonly string[] _commonPaths = ["feed", "rss", "rss.xml", "feed.xml", "atom.xml", "index.xml", "feed.json"];

    public async Task<DiscoveryResult> FindAsync(string typed, CancellationToken cancellationToken)
    {
        var text = typed.Trim();
        // As browsers take what is typed without a scheme.
        string[] urls = text.Contains("://", StringComparison.Ordinal) ? [text] : [$"https://{text}", $"http://{text}"];
        if (!Uri.TryCreate(urls[0], UriKind.Absolute, out var given) || given.Scheme is not ("http" or "https"))
            return new DiscoveryResult.Nothing($"\"{text}\" is no web address; write one such as https://news.example/");

        string? reason = null;
        foreach (var url in urls)
        {
            (var page, reason) = await GetAsync(url, cancellationToken);
            if (page is not null)
                return Parse(url, page) ?? await InPageAsync(page, cancellationToken);
        }

        return new DiscoveryResult.Nothing(reason!);
    }

    private async Task<DiscoveryResult> InPageAsync(Document page, CancellationToken cancellationToken)
    {
        var html = FeedText.Decode(page.Body.Span, page.Charset);
        var declared = FeedLinks.Declared(html, page.Address);
        if (declared.Length > 1)
            return new DiscoveryResult.Several(declared);
        if (ChallengePage.InText(html) is { } guard && declared.IsEmpty)
            return new DiscoveryResult.Nothing($"a challenge page by {guard} came in place of the site, at {page.Address}");

        // A feed that the page itself names is tried first, and when it is broken the reason is that of the feed.
        if (declared is [var only])
            return await TryAsync(only.Url, cancellationToken) ?? new DiscoveryResult.Nothing($"the page at {page.Address} names {only.Url}, but there is no feed");

        foreach (var url in FeedLinks.Linked(html, page.Address).Take(MostTried).Select(link => link.Url).Concat(CommonUrls(page.Address)).Distinct())
        {
            if (await TryAsync(url, cancellationToken) is { } found)
                return found;
        }

        return new DiscoveryResult.Nothing($"the page at {page.Address} names no feed, and there is none where sites commonly have it; give the feed's own address");
    }

    private static IEnumerable<string> CommonUrls(Uri address) => _commonPaths.Select(path => new Uri(address, $"/{path}").AbsoluteUri);

    private async Task<DiscoveryResult?> TryAsync(string url, CancellationToken cancellationToken) =>
        (await GetAsync(url, cancellationToken)).Document is { } document ? Parse(url, document) : null;

    private static DiscoveryResult.Found? Parse(string url, Document document) =>
        FeedParser.Parse(document.Body, document.Charset, document.Address) is ParseResult.Parsed parsed ? new DiscoveryResult.Found(url, document.Address, parsed.Feed) : null;

    private async Task<(Document? Document, string? Reason)> GetAsync(string url, CancellationToken cancellationToken)
    {
        var answer = await http.GetAsync(url, request => request.Headers.TryAddWithoutValidation("Accept", Accept), cancellationToken);
        return answer switch
        {
            HttpAnswer.Answered { IsSuccess: true } good => (new Document(good.Body, good.ContentHeaders.ContentType?.CharSet, good.Address), null),
            HttpAnswer.Answered bad => (null, $"HTTP {(int)bad.Status}{(ChallengePage.Of(bad) is { } guard ? $", a challenge page by {guard}," : "")} at {bad.Address}"),
            HttpAnswer.NoAnswer none => (null, none.Reason),
            _ => throw new UnreachableException(),
        };
    }

    private sealed record Document(ReadOnlyMemory<byte> Body, string? Charset, Uri Address);
}
