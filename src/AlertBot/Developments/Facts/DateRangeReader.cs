using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Developments.Facts;

/// <summary>Joins dates that are told as a period. TIMEX3 keeps the two dates apart, so they stay in the list of dates as well.</summary>
internal static class DateRangeReader
{
    // " through the " is the longest joint, "between " the longest lead.
    private const int LongestJoint = 14;

    private static readonly string[] _joints = ["to", "until", "till", "through", "thru", "-", "–", "—", "to the", "through the", "until the"];

    public static IEnumerable<DateRange> Read(string text, IReadOnlyList<DateFact> dates, DateTimeOffset? published)
    {
        var today = published is { } time ? DateValue.Day(DateOnly.FromDateTime(time.DateTime)) : "XXXX-XX-XX";
        for (var i = 0; i < dates.Count; i++)
        {
            if (Remainder(dates[i], today) is { } rest)
                yield return rest;
            else if (i > 0 && Joined(text, dates[i - 1], dates[i], today) is { } range)
                yield return range;
        }
    }

    private static DateRange? Joined(string text, DateFact low, DateFact high, string today)
    {
        if (IsLength(low) || IsLength(high) || high.Start - low.End > LongestJoint)
            return null;
        var lead = Lead(text, low.Start);
        var joint = text[low.End..high.Start].Trim().ToLowerInvariant();
        if (!_joints.Contains(joint) && !(lead == "between" && joint is "and" or "and the"))
            return null;
        var start = lead is null ? low.Start : text.LastIndexOf(lead, low.Start, StringComparison.OrdinalIgnoreCase);
        return new DateRange(start, high.End, text[start..high.End], $"{End(low, today)}/{After(End(low, today), End(high, today))}");
    }

    // "the rest of the year" begins today.
    private static DateRange? Remainder(DateFact date, string today)
    {
        var told = date.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? date.Text.AsSpan(4) : date.Text;
        foreach (var word in Parts.RestWords)
        {
            if (told.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return new DateRange(date.Start, date.End, date.Text, $"{today}/{date.Value}");
        }

        return null;
    }

    private static bool IsLength(DateFact date) => date.Type is TimexType.Duration or TimexType.Set;

    private static string End(DateFact date, string today) => date.Value == "PRESENT_REF" ? today : date.Value;

    // "from October 25 to January 25": a period does not end before it begins, so its end is of the next year.
    private static string After(string low, string high) =>
        low.Length == 10 && high.Length == 10 && string.CompareOrdinal(high, low) < 0 && DateOnly.TryParse(high, out var end) ? DateValue.Day(end.AddYears(1)) : high;

    private static string? Lead(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestJoint), Math.Min(start, LongestJoint)).TrimEnd();
        return Ends(before, "from") ? "from" : Ends(before, "between") ? "between" : null;
    }

    private static bool Ends(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)]));
}
