using System.Text.RegularExpressions;
using AlertBot.Developments.Facts.Dates;

namespace AlertBot.Developments.Facts;

/// <summary>
/// Dates and periods as a news text tells them, with the TIMEX3 value anchored to the day of publication and no more precise than told.
/// Each form is one rule; where rules overlap, the longest text wins.
/// </summary>
internal static class DateReader
{
    private static readonly DateRule[] _rules =
        [.. CalendarDates.Rules, .. QuarterDates.Rules, .. RelativeDates.Rules, .. Periods.Rules];

    public static IReadOnlyList<DateFact> Read(string text, DateTimeOffset published)
    {
        var day = DateOnly.FromDateTime(published.DateTime);
        var candidates =
            from rule in _rules
            from Match match in rule.Pattern.Matches(text)
            let value = rule.Value(match, DateAnchor.For(text, match.Index, day))
            where value is not null
            let span = match.Groups["date"] is { Success: true } date ? date : match
            orderby span.Length descending, span.Index
            select new DateFact(span.Index, span.Index + span.Length, span.Value, value);
        return Apart(candidates);
    }

    private static List<DateFact> Apart(IEnumerable<DateFact> longestFirst)
    {
        var kept = new List<DateFact>();
        foreach (var fact in longestFirst)
        {
            if (kept.TrueForAll(other => fact.End <= other.Start || fact.Start >= other.End))
                kept.Add(fact);
        }

        kept.Sort((a, b) => a.Start - b.Start);
        return kept;
    }
}
