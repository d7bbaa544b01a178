using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.SelfHost.Replay;

/// <summary>One deal of a backtest: its alerts in order, and how many reports got each verdict.</summary>
internal sealed record BacktestDeal(Deal Deal, IReadOnlyList<BacktestAlert> Alerts, IReadOnlyDictionary<Verdict, int> Verdicts)
{
    public int Of(Verdict verdict) => Verdicts.GetValueOrDefault(verdict);
}
