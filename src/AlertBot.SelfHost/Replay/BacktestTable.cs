using System.Globalization;

namespace AlertBot.SelfHost.Replay;

/// <summary>A backtest's alerts as lines of a table, one an alert, in the order in which they would have come.</summary>
internal static class BacktestTable
{
    private const int MostImportance = 5;

    public static IEnumerable<string> Lines(Backtest backtest)
    {
        var alerts = backtest.Deals.SelectMany(deal => deal.Alerts.Select(alert => (deal.Deal, Alert: alert))).OrderBy(told => told.Alert.Development.Published).ToArray();
        if (alerts.Length == 0)
            return ["Nothing would have been alerted."];
        var width = Math.Max(4, alerts.Max(told => told.Deal.Id.Value.Length));
        return
        [
            $"{"when",-16}  {"deal".PadRight(width)}  {"kind",-10}  {"weight",-6}  {"outlets",7}  headline",
            $"{new string('-', 16)}  {new string('-', width)}  {new string('-', 10)}  {new string('-', 6)}  {new string('-', 7)}  {new string('-', 40)}",
            .. alerts.Select(told => Row(told.Deal.Id.Value.PadRight(width), told.Alert)),
        ];
    }

    private static string Row(string deal, BacktestAlert alert)
    {
        var development = alert.Development;
        var weight = new string('*', alert.Importance) + new string('.', MostImportance - alert.Importance);
        var outlets = alert.Outlets.ToString(CultureInfo.InvariantCulture);
        return $"{development.Published:yyyy-MM-dd HH:mm}  {deal}  {development.Kind.ToString().ToLowerInvariant(),-10}  {weight,-6}  {outlets,7}  {development.Headline}";
    }
}
