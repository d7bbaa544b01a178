using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.SelfHost.Explain;

/// <summary>Asks each stage what it makes of one article, against what the store knows; writes nothing to the store.</summary>
internal sealed class Explainer(DealCatalog catalog, IDecisionStore decisions, Fates fates, TimeProvider time)
{
    public async Task<Explanation> ExplainAsync(Article article, CancellationToken cancellationToken)
    {
        var snapshot = await catalog.GetAsync(cancellationToken);
        var stories = new List<DealStory>();
        foreach (var match in snapshot.Matcher.Match(article))
            stories.Add(await TellAsync(snapshot.Find(match.Deal)!, article, match, cancellationToken));

        return new Explanation(article, CanonicalUrl.Of(article.Url), snapshot.Deals.Count, stories);
    }

    private async Task<DealStory> TellAsync(Deal deal, Article article, DealMatch match, CancellationToken cancellationToken)
    {
        var head = await decisions.HeadAsync(deal.Id, cancellationToken);
        var pending = new PendingDecision(deal.Id, article.Id, article.FirstSeen, match);
        var record = DecisionWriter.Write(deal, article, pending, head, time.GetUtcNow());
        return new DealStory(deal, match, record, await FatesAsync(deal.Id, record, cancellationToken));
    }

    // Told for the first time it would be stored as it stands here; told again, it is what the tables say of it.
    private async Task<IReadOnlyList<Fate>> FatesAsync(DealId deal, DecisionRecord record, CancellationToken cancellationToken)
    {
        if (record.Report.Development is not { } id)
            return [];

        var stored = (await decisions.DevelopmentAsync(deal, id, cancellationToken))?.Value;
        return (stored ?? record.Development) is { } development ? await fates.OfAsync(development, stored is null, cancellationToken) : [];
    }
}
