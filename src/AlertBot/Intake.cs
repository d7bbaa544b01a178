using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Feeds;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>
/// Takes in what a poll or a push brought. When it returns, everything that the new items call for is durable, and the state that says
/// they are seen may be saved.
/// </summary>
internal sealed class Intake(IFeedStore feeds, Consider consider, DeskMetrics metrics, IOptions<FeedsOptions> options)
{
    private readonly PollRules _rules = new(options.Value, CanonicalUrl.Of);

    public async Task<FeedChange> RunAsync(FeedRecord record, FetchResult fetched, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (fetched is FetchResult.Resting rest)
            return new FeedChange(record, record.State with { NextDue = now + rest.For });

        var result = FeedPoll.Known(record.State, fetched);
        if (result is not FetchResult.Fetched document)
            return new FeedChange(record, FeedPoll.After(record.Feed, record.State, result, null, now, _rules).State);

        var parsed = FeedParser.Parse(document.Body, document.Charset, document.Address);
        var whole = await feeds.WithSeenAsync(record, cancellationToken);
        var outcome = FeedPoll.After(whole.Feed, whole.State, document, parsed, now, _rules);
        await ConsiderAsync(whole, outcome, document.Address, now, cancellationToken);
        return new FeedChange(whole, outcome.State);
    }

    public async Task<FeedChange> PushedAsync(FeedRecord record, ParsedFeed pushed, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var whole = await feeds.WithSeenAsync(record, cancellationToken);
        var outcome = FeedPoll.AfterPush(whole.State, pushed, now, _rules);
        await ConsiderAsync(whole, outcome, new Uri(record.Address), now, cancellationToken);
        return new FeedChange(whole, outcome.State);
    }

    /// <summary>When this end failed.</summary>
    public FeedChange Troubled(FeedRecord record, string reason, DateTimeOffset now) =>
        new(record, FeedPoll.AfterTrouble(record.Feed.Id, record.State, reason, now, options.Value));

    // Oldest first, a tick apart: a deal's pending decisions are taken in this order.
    private async Task ConsiderAsync(FeedRecord record, PollOutcome outcome, Uri address, DateTimeOffset now, CancellationToken cancellationToken)
    {
        metrics.TookIn(outcome.Unseen.Count);
        if (outcome.Unseen.Count == 0)
            return;

        var deals = await consider.DealsAsync(cancellationToken);
        var articles = ToTell(record, outcome, deals, address, now).OrderBy(article => article.Published);
        await Each.RunAsync(articles.Index(), article => consider.RunAsync(article.Item, deals, record.State, now.AddTicks(article.Index), cancellationToken), cancellationToken);
    }

    // With PostLast the first poll tells also the newest of what was there before, of what is about a deal.
    private static IEnumerable<Article> ToTell(FeedRecord record, PollOutcome outcome, DealSnapshot deals, Uri address, DateTimeOffset now)
    {
        var told = Articles(FeedPoll.ToTell(record.State, outcome.Unseen));
        return record.State is { Seeded: false, PostLast: > 0 and var count }
            ? told.UnionBy(Consider.Newest(Articles(outcome.Unseen), deals, record.State, count), article => article.Id)
            : told;

        IEnumerable<Article> Articles(IEnumerable<FeedItem> items) => items.Select(item => ArticleWriter.Of(item, record.Feed, outcome.State.Title, address, now));
    }
}
