using System.Text.RegularExpressions;
using static AlertBot.Developments.Facts.Dates.DateWords;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Dates told from the day of publication: yesterday, on Monday, last February, next year, six months ago.</summary>
internal static partial class RelativeDates
{
    public static readonly DateRule[] Rules =
    [
        new(NearDay(), (m, anchor) => NearDayOf(m.Groups["word"].Value, anchor.Published)),
        new(PartOfToday(), (m, anchor) => DateAnchor.Day(anchor.Published) + PartOfDay(m)),
        new(WeekdayAlone(), (m, anchor) => anchor.WeekdayOf(DateWords.WeekdayOf(m)) + PartOfDay(m)),
        new(WeekdayBeforeOrAfter(), (m, anchor) => WeekdayBeside(m, anchor.Published) + PartOfDay(m)),
        new(MonthBeforeOrAfter(), (m, anchor) => MonthBeside(m, anchor.Published)),
        new(UnitBeforeOrAfter(), (m, anchor) => Shifted(anchor.Published, UnitOf(m), Direction(m))),
        new(EndOfYear(), (_, anchor) => $"{anchor.Published.Year:D4}"),
        new(Ago(), (m, anchor) => Shifted(anchor.Published, UnitOf(m), -CountOf(m))),
        new(FromNow(), (m, anchor) => Shifted(anchor.Published, UnitOf(m), CountOf(m))),
    ];

    private static string NearDayOf(string word, DateOnly published) => word.ToUpperInvariant() switch
    {
        "YESTERDAY" => DateAnchor.Day(published.AddDays(-1)),
        "TOMORROW" => DateAnchor.Day(published.AddDays(1)),
        _ => DateAnchor.Day(published),
    };

    private static string PartOfDay(Match match) => match.Groups["part"].Value.ToUpperInvariant() switch
    {
        "" => "",
        "MORNING" => "TMO",
        "AFTERNOON" => "TAF",
        "EVENING" => "TEV",
        _ => "TNI",
    };

    private static int Direction(Match match) => match.Groups["side"].Value.ToUpperInvariant() switch
    {
        "LAST" or "PREVIOUS" => -1,
        "THIS" or "CURRENT" or "THE CURRENT" => 0,
        _ => 1,
    };

    private static string WeekdayBeside(Match match, DateOnly published)
    {
        var days = (DateWords.WeekdayOf(match) - published.DayOfWeek + 7) % 7;
        return DateAnchor.Day(published.AddDays(Direction(match) > 0 && days == 0 ? 7 : Direction(match) < 0 ? days - 7 : days));
    }

    private static string MonthBeside(Match match, DateOnly published)
    {
        var month = DateWords.MonthOf(match);
        return Direction(match) < 0
            ? DateAnchor.Month(published.Year - (month >= published.Month ? 1 : 0), month)
            : DateAnchor.Month(published.Year + (month <= published.Month ? 1 : 0), month);
    }

    /// <summary>A unit away from a day, no more precise than the unit: "two weeks ago" is a week, "six months ago" a month.</summary>
    private static string? Shifted(DateOnly day, string unit, int count) => unit switch
    {
        "D" => DateAnchor.Day(day.AddDays(count)),
        "W" => DateAnchor.Week(day.AddDays(7 * count)),
        "M" => DateAnchor.Month(day.AddMonths(count)),
        "Q" => DateAnchor.Quarter(day.AddMonths(3 * count)),
        "Y" => $"{day.AddYears(count).Year:D4}",
        "DE" => $"{day.AddYears(10 * count).Year / 10:D3}",
        _ => null,
    };

    [GeneratedRegex(@"(?<!\w)(?<word>(?i:yesterday|today|tomorrow))(?!\w|['’]s\s+(?i:world|market))")]
    private static partial Regex NearDay();

    [GeneratedRegex(@"(?<!\w)(?:(?i:this)\s+(?<part>(?i:morning|afternoon|evening))|to(?<part>night))(?!\w)")]
    private static partial Regex PartOfToday();

    [GeneratedRegex($@"(?<!\w){Weekday}(?:\s+(?<part>(?i:morning|afternoon|evening|night))(?!\w))?")]
    private static partial Regex WeekdayAlone();

    [GeneratedRegex($@"(?<!\w)(?<side>(?i:last|next))\s+{Weekday}(?:\s+(?<part>(?i:morning|afternoon|evening|night))(?!\w))?")]
    private static partial Regex WeekdayBeforeOrAfter();

    [GeneratedRegex($@"(?<!\w)(?<side>(?i:last|next))\s+{Month}(?!\s+\d)")]
    private static partial Regex MonthBeforeOrAfter();

    [GeneratedRegex(
        $@"(?<!\w)(?:(?i:earlier|later)\s+)?{Part}(?<side>(?i:last|previous|this|the\s+current|current|next))\s+(?:(?i:fiscal|calendar)\s+)?" +
        @"(?<unit>(?i:week|month|quarter|year|decade))(?!\w)")]
    private static partial Regex UnitBeforeOrAfter();

    [GeneratedRegex(@"(?<!\w)(?:(?i:the\s+)?(?i:end\s+of\s+the\s+year|year[\s-]end|year['’]s\s+end|the\s+year['’]s\s+end))(?!\w)")]
    private static partial Regex EndOfYear();

    [GeneratedRegex($@"(?<!\w){Count}\s+{Unit}\s+ago(?!\w)")]
    private static partial Regex Ago();

    [GeneratedRegex($@"(?<!\w)(?:{Count}\s+{Unit}\s+from\s+now|in\s+{Count}\s+(?<unit>(?i:day|week|month|year)s?)['’]s?\s+time)(?!\w)")]
    private static partial Regex FromNow();
}
