using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.SelfHost.Replay;

/// <summary>What a replay would have alerted, with all that an admin weighs it by.</summary>
internal sealed record Backtest(IReadOnlyList<BacktestDeal> Deals)
{
    /// <param name="alerted">Ids of the developments that were alerted.</param>
    public static async Task<Backtest> OfAsync(IDealStore deals, IDossierStore dossiers, IReadOnlySet<string> alerted, CancellationToken cancellationToken)
    {
        var told = new List<BacktestDeal>();
        foreach (var deal in await deals.ListAsync(cancellationToken))
        {
            if (await dossiers.GetAsync(deal.Id, cancellationToken) is { } dossier)
                told.Add(Of(dossier, alerted));
        }

        return new(told);
    }

    private static BacktestDeal Of(Dossier dossier, IReadOnlySet<string> alerted)
    {
        var reports = dossier.Reports.ToLookup(report => report.Development);
        var alerts = dossier.Developments.Where(development => alerted.Contains(development.Id.Value)).Select(development => Alert(development, [.. reports[development.Id]]));
        return new(dossier.Deal, [.. alerts], dossier.Reports.CountBy(report => report.Verdict).ToDictionary());
    }

    private static BacktestAlert Alert(Development development, IReadOnlyList<Report> reports)
    {
        var outlets = reports.Where(report => report.Verdict is Verdict.New or Verdict.Update or Verdict.Repeat).Select(report => report.Outlet).Append(development.Outlet).Distinct().Count();
        return new(development, outlets, development.Importance);
    }
}
