using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Feeds;

namespace AlertBot.Alerts;

/// <summary>
/// Takes a feed's items through matcher and decider, on copies of what the deals know, and stores nothing. Pages are not fetched for it: it goes
/// by what the feed itself says.
/// </summary>
internal sealed class FeedPreviewer(DealCatalog catalog, IDecisionStore decisions, TimeProvider time)
{
    /// <param name="told">Whose deals are looked at: the others' must not be known from it.</param>
    public async Task<FeedPreview> PreviewAsync(Feed feed, Uri address, ParsedFeed parsed, Func<Deal, bool> told, CancellationToken cancellationToken)
    {
        var (deals, now) = (await catalog.GetAsync(cancellationToken), time.GetUtcNow());
        var heads = new Dictionary<DealId, DealHead>();
        var considered = ImmutableArray.CreateBuilder<FeedPreview.Item>();
        foreach (var (number, article) in Articles(feed, address, parsed, now).Index())
        {
            foreach (var match in deals.Matcher.Match(article))
            {
                if (deals.Find(match.Deal) is { } deal && told(deal))
                    considered.Add(Decide(number, deal, match, article, heads, await HeadAsync(deal.Id, heads, cancellationToken), now));
            }
        }

        return new FeedPreview(parsed.Items.Length, considered.ToImmutable());
    }

    // As if each had been seen when it came: how far apart two reports are is part of the decision.
    private static IEnumerable<Article> Articles(Feed feed, Uri address, ParsedFeed parsed, DateTimeOffset now) => parsed.Items
        .Select(item => ArticleWriter.Of(item, feed, parsed.Title, address, now))
        .Select(article => article with { FirstSeen = article.Published })
        .OrderBy(article => article.Published);

    private async Task<DealHead> HeadAsync(DealId deal, Dictionary<DealId, DealHead> heads, CancellationToken cancellationToken) =>
        heads.TryGetValue(deal, out var head) ? head : (await decisions.HeadAsync(deal, cancellationToken)).Value;

    // A head that stays as it is has this very article behind it already: it was told.
    private static FeedPreview.Item Decide(int number, Deal deal, DealMatch match, Article article, Dictionary<DealId, DealHead> heads, DealHead head, DateTimeOffset now)
    {
        var decision = DevelopmentDecider.Decide(deal, match, article, head, now);
        heads[deal.Id] = decision.Head;
        var isAlert = decision.Verdict is Verdict.New && !ReferenceEquals(decision.Head, head);
        return new FeedPreview.Item(number, article.Title, article.Url, article.Published, deal.Id, deal.Name, decision.Verdict, isAlert, decision.Reason);
    }
}
