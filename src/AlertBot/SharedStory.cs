using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot;

/// <summary>
/// Whether an article that is news to one deal tells again what another deal has on record. The development then bears that story, and a
/// channel that follows both deals hears it once, whichever outlets told it.
/// </summary>
internal sealed class SharedStory(DealCatalog catalog, IDecisionStore decisions, TimeProvider time)
{
    // Outlets tell one turn within the day. Later, what looks like a repeat to the other deal may be the answer to it.
    private static readonly TimeSpan _oneTurn = TimeSpan.FromHours(12);

    public async Task<Development> OfAsync(Development development, Article article, CancellationToken cancellationToken)
    {
        var snapshot = await catalog.GetAsync(cancellationToken);
        foreach (var match in snapshot.Matcher.Match(article).Where(match => match.Deal != development.Deal))
        {
            if (snapshot.Find(match.Deal) is { } other
                && await ToldAsync(other, match, article, cancellationToken) is { } told
                && (told.Published - article.Published).Duration() <= _oneTurn)
            {
                return development with { Story = told.Story };
            }
        }

        return development;
    }

    // Judged here and not read from that deal's reports: its own decision on this article may still be pending. An update is something
    // new at least to the one deal, and is told.
    private async Task<Development?> ToldAsync(Deal deal, DealMatch match, Article article, CancellationToken cancellationToken)
    {
        var head = await decisions.HeadAsync(deal.Id, cancellationToken);
        return DevelopmentDecider.Decide(deal, match, article, head.Value, time.GetUtcNow()) is { Verdict: Verdict.Repeat, Development: { } id }
            ? (await decisions.DevelopmentAsync(deal.Id, id, cancellationToken))?.Value
            : null;
    }
}
