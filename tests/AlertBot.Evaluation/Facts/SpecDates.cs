using System.Globalization;

namespace AlertBot.Evaluation.Facts;

/// <summary>
/// Whether a value of the product means what the Recognizers resolve to. They resolve an open date to the past and the future, and a period to its
/// first day and the day after its last; the product keeps TIMEX3 ("2026-W12", "2026-Q3", "P6Y"), told once by its sentence. So a value counts as the same
/// when it is the spec's TIMEX, or covers exactly the days of one of its two resolutions, or is a length of the same time.
/// </summary>
internal static class SpecDates
{
    public static bool IsSame(SpecResult expected, string value) =>
        expected.Timex is null || value == expected.Timex || expected.Resolutions.Any(resolution => Covers(resolution, value)) || IsLength(expected, value) || IsLengthFromNow(expected, value)
        || IsLessExact(expected, value);

    // "a month ago" is a month in TIMEX3 and "early next year" a year; the Recognizers make a day of the one and some months of the other.
    private static bool IsLessExact(SpecResult expected, string value) =>
        (_behind.Any(word => expected.Text.EndsWith(word, StringComparison.OrdinalIgnoreCase)) || _parts.Any(part => expected.Text.StartsWith(part, StringComparison.OrdinalIgnoreCase)))
        && TimexDays.Of(value) is var (first, after)
        && expected.Resolutions.Any(resolution => Within(resolution, "date", first, after) || (Within(resolution, "startDate", first, after) && Within(resolution, "endDate", first, after.AddDays(1))));

    private static bool Within(IReadOnlyDictionary<string, string> resolution, string name, DateOnly first, DateOnly after) =>
        resolution.TryGetValue(name, out var told) && DateOnly.TryParse(told, CultureInfo.InvariantCulture, out var day) && day >= first && day < after;

    private static readonly string[] _behind = [" ago", " later", " from now", " hence", " today", " yesterday", " tomorrow"];

    private static readonly string[] _parts = ["early", "late", "mid", "end", "beginning", "start", "middle", "the end", "the beginning", "the start"];

    private static bool Covers(IReadOnlyDictionary<string, string> resolution, string value)
    {
        var days = TimexDays.Of(value);
        if (resolution.TryGetValue("date", out var date))
            return days is var (day, _) && value.Length == 10 && date == Day(day);
        return resolution.TryGetValue("startDate", out var start) && resolution.TryGetValue("endDate", out var end)
            && days is var (first, after) && start == Day(first) && (end == Day(after) || end == Day(after.AddDays(-1)));
    }

    // Lengths by their seconds: P0.5Y is P6M, PT1.5H is PT90M.
    private static bool IsLength(SpecResult expected, string value) =>
        expected.Resolutions[0].TryGetValue("duration", out var seconds) && TimexDays.Seconds(value) is { } ours
        && decimal.Parse(seconds, CultureInfo.InvariantCulture) is var theirs && Math.Abs(ours - theirs) <= theirs * 0.02m;

    // "the next 3 months" is a length in TIMEX3; the Recognizers make it the days from now on: "(2016-11-08,2017-02-08,P3M)".
    private static bool IsLengthFromNow(SpecResult expected, string value) =>
        value.StartsWith('P') && expected.Timex!.EndsWith($",{value})", StringComparison.Ordinal);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
