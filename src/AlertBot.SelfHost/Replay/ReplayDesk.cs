using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.SelfHost.Replay;

/// <summary>Takes items through consider, decide and announce, as the service would have at the time each was first seen.</summary>
internal sealed class ReplayDesk(Consider consider, Decide decide, Announce announce, ReplayClock clock)
{
    /// <summary>One decision a deal that the item was considered for; none when it matched no deal or was known already.</summary>
    public async Task<IReadOnlyList<ReplayDecision>> TellAsync(ReplayItem item, CancellationToken cancellationToken)
    {
        var article = item.ToArticle();
        clock.AdvanceTo(article.FirstSeen);
        var decisions = new List<ReplayDecision>();
        foreach (var deal in await consider.RunAsync(article, article.FirstSeen, cancellationToken))
            decisions.AddRange(await DecideAsync(deal, cancellationToken));

        return decisions;
    }

    private async Task<IEnumerable<ReplayDecision>> DecideAsync(DealId deal, CancellationToken cancellationToken)
    {
        var reports = await decide.RunAsync(deal, cancellationToken);
        var told = await announce.RunAsync(deal, cancellationToken);
        return reports.Select(report => DecisionOf(report, told));
    }

    private static ReplayDecision DecisionOf(Report report, IReadOnlyList<OutboxEntry> told) => new(
        report.Url,
        report.Deal.Value,
        report.Verdict.ToString().ToLowerInvariant(),
        report.Development?.Value,
        report.Kind.ToString().ToLowerInvariant(),
        Math.Round(report.KindConfidence, 2),
        report.Verdict is Verdict.New && told.Any(entry => entry.Development == report.Development),
        Math.Round(report.Score, 3),
        report.Reason,
        report.Title,
        report.Published);
}
