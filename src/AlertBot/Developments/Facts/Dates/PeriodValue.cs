using System.Globalization;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Writes lengths of time as TIMEX3 values: "P6Y", "PT30M", "PXM" for "several months".</summary>
internal static class PeriodValue
{
    /// <summary>The pieces in ISO's order: "2 days 1 month" is P1M2D.</summary>
    public static string Write(IReadOnlyList<(decimal? Count, TimeUnit Unit)> pieces)
    {
        var parts = pieces.Select(Exact).OrderBy(part => Array.IndexOf(_order, part.Sign)).ToArray();
        var date = string.Concat(parts.Where(part => part.Sign[0] != 'T').Select(part => part.Count + part.Sign));
        var time = string.Concat(parts.Where(part => part.Sign[0] == 'T').Select(part => part.Count + part.Sign[1..]));
        return $"P{date}{(time.Length > 0 ? "T" : "")}{time}";
    }

    private static readonly string[] _order = ["Y", "M", "WE", "W", "D", "TH", "TM", "TS"];

    private static (string Count, string Sign) Exact((decimal? Count, TimeUnit Unit) piece)
    {
        var (count, unit) = piece;
        // Half of what is divided in whole smaller units is told in those: half an hour is PT30M, half a year P6M.
        var (factor, sign) = (unit, count) switch
        {
            (TimeUnit.Hour, 0.5m) => (60m, "TM"),
            (TimeUnit.Year, 0.5m) => (12m, "M"),
            (TimeUnit.Second, _) => (1m, "TS"),
            (TimeUnit.Minute, _) => (1m, "TM"),
            (TimeUnit.Hour, _) => (1m, "TH"),
            (TimeUnit.Day, _) => (1m, "D"),
            (TimeUnit.Week, _) => (1m, "W"),
            (TimeUnit.Fortnight, _) => (2m, "W"),
            (TimeUnit.Weekend, _) => (1m, "WE"),
            (TimeUnit.Month, _) => (1m, "M"),
            (TimeUnit.Quarter, _) => (3m, "M"),
            (TimeUnit.Decade, _) => (10m, "Y"),
            (TimeUnit.Century, _) => (100m, "Y"),
            _ => (1m, "Y"),
        };
        return (count is { } known ? (known * factor).ToString("0.####", CultureInfo.InvariantCulture) : "X", sign);
    }
}
