using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Feeds.Discovery;

namespace AlertBot.Commands;

/// <summary>What a deal would have matched of what the polled feeds show now. It asks the feeds, and stores nothing.</summary>
internal sealed class TrackPreview(IFeedStore feeds, FeedDiscovery discovery, TimeProvider time)
{
    // For a look: one request each, beside the polls. The feeds that were polled last say most.
    private const int MostFeeds = 20;

    // Discord shows about so many lines without scrolling away the rest of the channel.
    private const int MostShown = 8;

    public async Task<(string Text, ImmutableArray<ReplyLine> Lines)> OfAsync(Deal deal, CancellationToken cancellationToken)
    {
        var asked = (await feeds.ListAsync(cancellationToken)).Where(record => record.State.Tells(deal.Server)).OrderByDescending(record => record.State.NextDue).Take(MostFeeds).ToArray();
        var articles = (await Task.WhenAll(asked.Select(record => ReadAsync(record.Feed, cancellationToken)))).SelectMany(static found => found).DistinctBy(static article => article.Id).ToArray();
        var matcher = new DealMatcher([deal]);
        var matched = articles.Where(article => matcher.Match(article).Count > 0).OrderByDescending(static article => article.Published).ToArray();
        return (Text(asked.Length, articles.Length, matched.Length), [.. matched.Take(MostShown).Select(Line)]);
    }

    private async Task<ImmutableArray<Article>> ReadAsync(Feed feed, CancellationToken cancellationToken) =>
        await discovery.FindAsync(feed.Url, cancellationToken) is DiscoveryResult.Found found
            ? [.. found.Feed.Items.Select(item => ArticleWriter.Of(item, feed, found.Feed.Title, found.Address, time.GetUtcNow()))]
            : [];

    private static string Text(int feeds, int articles, int matched) => (articles, matched) switch
    {
        (0, _) => "There are no items at hand to try it on: no feed is polled yet, or none could be read just now.",
        (_, 0) => $"None of the {articles} items that {Replies.Count(feeds, "feed shows", "feeds show")} now is about it.",
        _ => $"Of the {articles} items that {Replies.Count(feeds, "feed shows", "feeds show")} now {matched} would have matched:",
    };

    private static ReplyLine Line(Article article) => new(Dossiers.DateWriter.Write(article.Published), $"{article.Title} ({article.Outlet})", article.Url, article.Published);
}
