using AlertBot.Commands;
using AlertBot.Developments;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Pictures;

namespace AlertBot.SelfHost.Replay;

/// <summary>A backtest's alerts on a time line, a lane a deal, so that it is seen which deal is silent, busy or noisy.</summary>
internal static class BacktestPicture
{
    // With more deals those without an alert are left out, so that the others are seen.
    private const int MostSilent = 12;
    private const int MostLanes = 40;

    public static Picture Of(Backtest backtest, int items)
    {
        var lanes = backtest.Deals.Where(deal => deal.Alerts.Count > 0 || backtest.Deals.Count <= MostSilent)
            .OrderByDescending(deal => deal.Alerts.Count).Take(MostLanes).Select(Lane).ToArray();
        var alerts = backtest.Deals.Sum(deal => deal.Alerts.Count);
        var left = backtest.Deals.Count - lanes.Length;
        return TimelinePicture.Of(
            "What would have been alerted",
            FormattableString.Invariant($"{Replies.Count(alerts, "alert", "alerts")} of {items:#,0} items, {Replies.Count(backtest.Deals.Count, "deal", "deals")}{(left > 0 ? $" ({left} with few or no alerts are not shown)" : "")}"),
            lanes);
    }

    private static PictureLane Lane(BacktestDeal deal) => new(
        deal.Deal.Name,
        $"{Replies.Count(deal.Alerts.Count, "alert", "alerts")}; {Replies.Count(deal.Of(Verdict.Repeat) + deal.Of(Verdict.Update), "repeat", "repeats")}, {Replies.Count(deal.Of(Verdict.Mention) + deal.Of(Verdict.Commentary), "other", "others")} kept quiet",
        [.. deal.Alerts.Select(Event)]);

    private static PictureEvent Event(BacktestAlert alert) =>
        new(EventDate.Of(alert.Development.Published), alert.Development.Headline, alert.Development.Kind, alert.Importance);
}
