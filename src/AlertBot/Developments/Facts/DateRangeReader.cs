using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Developments.Facts;

/// <summary>Joins dates that are told as a period. TIMEX3 keeps the two dates apart, so they stay in the list of dates as well.</summary>
internal static class DateRangeReader
{
    // " through the " is the longest joint, "between " the longest lead.
    private const int LongestJoint = 14;

    private static readonly string[] _joints = ["to", "until", "till", "through", "thru", "-", "–", "—", "to the", "through the", "until the"];

    public static IEnumerable<DateRange> Read(string text, IReadOnlyList<DateFact> dates)
    {
        for (var i = 1; i < dates.Count; i++)
        {
            var (low, high) = (dates[i - 1], dates[i]);
            if (low.Type is TimexType.Duration or TimexType.Set || high.Type is TimexType.Duration or TimexType.Set || high.Start - low.End > LongestJoint)
                continue;
            var lead = Lead(text, low.Start);
            var joint = text[low.End..high.Start].Trim().ToLowerInvariant();
            if (!_joints.Contains(joint) && !(lead == "between" && joint is "and" or "and the"))
                continue;
            var start = lead is null ? low.Start : text.LastIndexOf(lead, low.Start, StringComparison.OrdinalIgnoreCase);
            yield return new DateRange(start, high.End, text[start..high.End], $"{low.Value}/{high.Value}");
        }
    }

    private static string? Lead(string text, int start)
    {
        var before = text.AsSpan(Math.Max(0, start - LongestJoint), Math.Min(start, LongestJoint)).TrimEnd();
        return Ends(before, "from") ? "from" : Ends(before, "between") ? "between" : null;
    }

    private static bool Ends(ReadOnlySpan<char> before, string word) =>
        before.EndsWith(word, StringComparison.OrdinalIgnoreCase) && (before.Length == word.Length || !char.IsLetter(before[^(word.Length + 1)]));
}
