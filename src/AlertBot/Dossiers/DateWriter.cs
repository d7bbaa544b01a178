using System.Globalization;

namespace AlertBot.Dossiers;

/// <summary>Dates as readers see them: "27 April 2026", "April 2026", "Q2 2026", "summer 2026", "2026".</summary>
internal static class DateWriter
{
    // TIMEX3's seasons.
    private static readonly Dictionary<string, string> _seasons = new(StringComparer.Ordinal) { ["SP"] = "spring", ["SU"] = "summer", ["FA"] = "autumn", ["WI"] = "winter" };

    public static string Write(EventDate date) => Write(date.Value);

    public static string Write(DateTimeOffset time) => time.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Write(string value)
    {
        var span = EventSpan.Of(value);
        return value.Length switch
        {
            >= 10 when span.Days == 0 => span.First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
            7 when value[5] is 'Q' => $"{value[5..]} {value[..4]}",
            7 when value[5] is 'H' => $"{(value[6] == '1' ? "first" : "second")} half of {value[..4]}",
            7 when _seasons.TryGetValue(value[5..], out var season) => $"{season} {value[..4]}",
            7 when char.IsDigit(value[5]) => span.First.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            8 when value[5] is 'W' => $"week of {span.First.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}",
            _ => value,
        };
    }
}
