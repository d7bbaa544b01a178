using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Feeds;
using AlertBot.Feeds.Discovery;

namespace AlertBot.Commands;

/// <summary>What of what the polled feeds show now would have matched a deal, and what of that would have been told. It asks the feeds, and stores nothing.</summary>
internal sealed class TrackPreview(IFeedStore feeds, FeedDiscovery discovery, DealCatalog catalog, TimeProvider time)
{
    // For a look: one request each, beside the polls. The feeds that were polled last say most.
    private const int MostFeeds = 20;

    // Discord shows about so many lines without scrolling away the rest of the channel.
    private const int MostShown = 8;

    public async Task<(string Text, ImmutableArray<ReplyLine> Lines)> OfAsync(Deal deal, CancellationToken cancellationToken)
    {
        var asked = (await feeds.ListAsync(cancellationToken)).Where(record => record.State.Tells(deal.Server)).OrderByDescending(record => record.State.NextDue).Take(MostFeeds).ToArray();
        var articles = (await Task.WhenAll(asked.Select(record => ReadAsync(record.Feed, cancellationToken)))).SelectMany(static found => found).DistinctBy(static article => article.Id).ToArray();
        var matched = Matched(deal, (await catalog.GetAsync(cancellationToken)).Matcher, articles, time.GetUtcNow());
        var shown = matched.OrderByDescending(static found => found.IsTold).ThenByDescending(static found => found.Article.Published).Take(MostShown);
        return (Text(asked.Length, articles.Length, matched.Count, matched.Count(static found => found.IsTold)), [.. shown.Select(Line)]);
    }

    /// <summary>As if the deal had been tracked when each of them came, and nothing been told of it before.</summary>
    /// <param name="matcher">Of all tracked deals, the saved one among them: an item that is another's is none of it.</param>
    private static List<(Article Article, Verdict Verdict, bool IsTold)> Matched(Deal deal, DealMatcher matcher, IEnumerable<Article> articles, DateTimeOffset now)
    {
        var (head, matched) = (DealHead.Empty, new List<(Article, Verdict, bool)>());
        foreach (var article in articles.OrderBy(static article => article.Published).Select(static article => article with { FirstSeen = article.Published }))
        {
            if (matcher.Match(article).FirstOrDefault(match => match.Deal == deal.Id) is not { } match)
                continue;

            var decision = DevelopmentDecider.Decide(deal, match, article, head, now);
            head = decision.Head;
            matched.Add((article, decision.Verdict, decision.Verdict is Verdict.New));
        }

        return matched;
    }

    private async Task<ImmutableArray<Article>> ReadAsync(Feed feed, CancellationToken cancellationToken) =>
        await discovery.FindAsync(feed.Url, cancellationToken) is DiscoveryResult.Found found
            ? [.. found.Feed.Items.Select(item => ArticleWriter.Of(item, feed, found.Feed.Title, found.Address, time.GetUtcNow()))]
            : [];

    private static string Text(int feeds, int articles, int matched, int told) => (articles, matched) switch
    {
        (0, _) => "There are no items at hand to try it on: no feed is polled yet, or none could be read just now.",
        (1, 0) => $"The 1 item that {Replies.Count(feeds, "feed shows", "feeds show")} now is not about it.",
        (_, 0) => $"None of the {articles} items that {Replies.Count(feeds, "feed shows", "feeds show")} now is about it.",
        _ => $"Of the {Replies.Count(articles, "item", "items")} that {Replies.Count(feeds, "feed shows", "feeds show")} now {matched} would have matched, and {Told(told)}:",
    };

    private static string Told(int told) => told switch
    {
        0 => "none would have been an alert",
        1 => "1 would have been an alert",
        _ => $"{told} would have been alerts",
    };

    private static string Why(Verdict verdict) => verdict switch
    {
        Verdict.Update or Verdict.Repeat => "another had told it before",
        Verdict.Commentary => "it tells no turn of events",
        _ => "it only names who the deal is about",
    };

    private static ReplyLine Line((Article Article, Verdict Verdict, bool IsTold) found) => new(
        Dossiers.DateWriter.Write(found.Article.Published),
        $"{found.Article.Title} ({found.Article.Outlet}){(found.IsTold ? "" : $" · no alert: {Why(found.Verdict)}")}",
        found.Article.Url,
        found.Article.Published);
}
