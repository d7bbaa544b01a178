using System.Collections.Immutable;
using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Feeds;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>Asks which deals an article is about, and makes durable that they have to be decided.</summary>
internal sealed class Consider(
    DealCatalog catalog,
    IArticleReader reader,
    IArticleStore articles,
    IDecisionStore decisions,
    IHintQueues queues,
    DeskMetrics metrics)
{
    /// <summary>As they are now: who has these asks about every item of a poll.</summary>
    public Task<DealSnapshot> DealsAsync(CancellationToken cancellationToken) => catalog.CurrentAsync(cancellationToken);

    public async Task<ImmutableArray<DealId>> RunAsync(Article article, DateTimeOffset since, CancellationToken cancellationToken) =>
        await RunAsync(article, await catalog.GetAsync(cancellationToken), FeedOfAll, since, cancellationToken);

    /// <summary>The deals that the article is pending for; none when it matches none.</summary>
    /// <param name="feed">That told it.</param>
    public async Task<ImmutableArray<DealId>> RunAsync(Article article, DealSnapshot deals, FeedState feed, DateTimeOffset since, CancellationToken cancellationToken)
    {
        if (Matches(deals, article, feed) is [])
            return [];

        using var trace = DeskTraces.Item(article);
        var whole = Told(ArticleLimits.Fit(await WithBodyAsync(article, cancellationToken)), feed);
        var matches = Matches(deals, whole, feed);
        metrics.Matched(matches.Count);
        // One that its story rules out is nobody's, and nobody would ever erase it.
        if (matches is not [])
            await articles.AddNewAsync(whole, cancellationToken);
        foreach (var match in matches)
            await QueueAsync(new PendingDecision(match.Deal, whole.Id, since, match) { Trace = DeskTraces.Next }, cancellationToken);

        return [.. matches.Select(match => match.Deal)];
    }

    /// <summary>The newest articles that are about a deal, at most so many.</summary>
    public static IReadOnlyList<Article> Newest(IEnumerable<Article> articles, DealSnapshot deals, FeedState feed, int count) =>
        [.. articles.OrderByDescending(article => article.Published).Where(article => Matches(deals, article, feed) is not []).Take(count)];

    // A server's feed may say of anybody's page what it likes. Under the page's own name, whichever of two feeds came first would speak for the other.
    private static Article Told(Article article, FeedState feed) => article with { Id = article.Id.As(feed.Teller) };

    private static FeedState FeedOfAll { get; } = new();

    private static IReadOnlyList<DealMatch> Matches(DealSnapshot deals, Article article, FeedState feed) =>
        deals.Matcher.Match(article) is var matches && feed.IsOperators ? matches : [.. matches.Where(match => feed.Tells(deals.Find(match.Deal)?.Server))];

    // The body is fetched only for items that matched: politeness, and most items match nothing.
    private async Task<Article> WithBodyAsync(Article article, CancellationToken cancellationToken)
    {
        if (article.Body is not null)
            return article;

        return await reader.ReadAsync(article.Url, cancellationToken) switch
        {
            ReadResult.Read page => Found(article, page),
            ReadResult.Unreadable none => article with { BodyNote = none.Reason },
            var other => throw new UnreachableException($"No such result: {other}."),
        };
    }

    // The page knows its own address better than a link that may be a shortener's or an aggregator's.
    private static Article Found(Article article, ReadResult.Read page) => page.Address is { } address && CanonicalUrl.IsStory(article.Url)
        ? article with { Id = ArticleId.Of(CanonicalUrl.Of(address.AbsoluteUri)), Url = address.AbsoluteUri, Body = page.Text, BodyNote = "read from the page" }
        : article with { Body = page.Text, BodyNote = "read from the page" };

    private async Task QueueAsync(PendingDecision pending, CancellationToken cancellationToken)
    {
        await decisions.AddPendingAsync(pending, cancellationToken);
        await queues.SendAsync(new Hint(HintQueue.Decide, pending.Deal.Value), TimeSpan.Zero, cancellationToken);
    }
}
