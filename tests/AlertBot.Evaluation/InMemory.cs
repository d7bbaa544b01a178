using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Evaluation;

/// <summary>Matcher and decider over a stream, in the order in which a poller met the items, with the heads in memory.</summary>
internal static class InMemory
{
    public static IEnumerable<Judged> Judge(IReadOnlyList<Deal> deals, IEnumerable<Article> articles)
    {
        var matcher = new DealMatcher(deals);
        var byId = deals.ToDictionary(deal => deal.Id);
        var heads = deals.ToDictionary(deal => deal.Id, _ => DealHead.Empty);
        var seen = new HashSet<string>();
        foreach (var article in articles.Where(article => seen.Add(article.Url) && IsRead(matcher, article)))
        {
            foreach (var match in matcher.Match(article))
            {
                var decision = DevelopmentDecider.Decide(byId[match.Deal], match, article, heads[match.Deal], article.FirstSeen);
                heads[match.Deal] = decision.Head;
                yield return new Judged(article.Url, match.Deal.Value, decision.Verdict.ToString().ToLowerInvariant(), decision.Development?.Value,
                    decision.Kind.ToString().ToLowerInvariant(), decision.Verdict == Verdict.New, decision.Score, decision.Reason, article.Title);
            }
        }
    }

    // As Consider does: a body is fetched only for what matches by title and teaser.
    private static bool IsRead(DealMatcher matcher, Article article) =>
        article.Body is null || matcher.Match(article with { Body = null }) is not [];
}
