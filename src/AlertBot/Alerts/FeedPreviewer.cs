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
    public async Task<FeedPreview> PreviewAsync(Feed feed, Uri address, ParsedFeed parsed, CancellationToken cancellationToken)
    {
        var (deals, now) = (await catalog.GetAsync(cancellationToken), time.GetUtcNow());
        var heads = new Dictionary<DealId, DealHead>();
        var considered = ImmutableArray.CreateBuilder<FeedPreview.Item>();
        foreach (var article in parsed.Items.Select(item => ArticleWriter.Of(item, feed, parsed.Title, address, now)).OrderBy(article => article.Published))
        {
            foreach (var match in deals.Matcher.Match(article))
            {
                if (deals.Find(match.Deal) is not { } deal)
                    continue;

                if (!heads.TryGetValue(deal.Id, out var head))
                    head = (await decisions.HeadAsync(deal.Id, cancellationToken)).Value;
                var decision = DevelopmentDecider.Decide(deal, match, article, head, now);
                heads[deal.Id] = decision.Head;
                considered.Add(new FeedPreview.Item(article.Title, article.Url, article.Published, deal.Id, deal.Name, decision.Verdict, decision.Reason));
            }
        }

        return new FeedPreview(parsed.Items.Length, considered.ToImmutable());
    }
}
