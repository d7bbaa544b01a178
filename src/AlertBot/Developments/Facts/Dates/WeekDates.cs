using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Counted weeks and weekdays: "the first Friday of July", "the third week of 2027", "the week of November 30", "week 31", "the 20th of next month".</summary>
internal static class WeekDates
{
    public static readonly DateRule[] Rules =
    [
        new(["the", DateRule.Digits, .. DateWords.Ordinals.Words, .. DateWords.Tens.Words], Counted),
        new(["the", "last", "final"], LastWeek),
        new(["the", "week", "w"], WeekOf),
        new(["the", DateRule.Digits, .. DateWords.Ordinals.Words, .. DateWords.Tens.Words], DayOfMonth),
    ];

    private static DateMatch? Counted(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!DatePieces.Ordinal(ref scan, out var number) || number > 53)
            return null;
        var isWeek = scan.Word("week");
        var weekday = 0;
        if (!isWeek && !DatePieces.Weekday(ref scan, out weekday))
            return null;
        scan.Any("of", "in");
        if (Whole(ref scan, anchor) is not { } whole)
            return isWeek || scan.Source.IsWord(scan.At - 1, "of") ? null : InMonth(anchor.Shifted(TimeUnit.Month, 0), number, weekday);
        return isWeek ? Week(whole, number) : InMonth(whole, number, weekday);
    }

    // "the last week of July", "the last week of 2015": that with its last Thursday, as weeks belong to years in ISO 8601.
    private static DateMatch? LastWeek(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.Any("last", "final") || !scan.Word("week") || !scan.Any("of", "in") || Whole(ref scan, anchor) is not { } whole)
            return null;
        return DateValue.FirstOf(whole.Length == 4 ? $"{whole}-12" : whole) is { } first ? DateMatch.Date(DateValue.Week(first.AddMonths(1).AddDays(-4))) : null;
    }

    // The month or year that something is counted in.
    private static string? Whole(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        if (ahead.Word("the") && ahead.In(DateWords.Units, out var unit) && (TimeUnit)unit is TimeUnit.Month or TimeUnit.Year)
            return (scan = ahead) == ahead ? anchor.Shifted((TimeUnit)unit, 0) : null;
        ahead = scan;
        if (DateRules.Longest(ref ahead, anchor) is not { First: { Type: TimexType.Date, Value.Length: 4 or 7 } date })
            return null;
        scan = ahead;
        return date.Value;
    }

    private static DateMatch? InMonth(string month, int number, int weekday)
    {
        if (DateValue.FirstOf(month) is not { } first)
            return null;
        var day = first.AddDays(((weekday - DateValue.Weekday(first) + 7) % 7) + (7 * (number - 1)));
        return day.Month == first.Month ? DateMatch.Date(DateValue.Day(day)) : null;
    }

    private static DateMatch? Week(string whole, int number)
    {
        if (whole.Length == 4)
            return whole[0] == 'X' ? null : DateMatch.Date($"{whole}-W{number:D2}");
        // The weeks of a month: the first is the one with the month's first Thursday (so with its 4th), as that of a year in ISO 8601.
        return number <= 5 && DateValue.FirstOf(whole) is { } first ? DateMatch.Date(DateValue.Week(first.AddDays(3 + (7 * (number - 1))))) : null;
    }

    private static DateMatch? WeekOf(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (scan.Word("w") ? !(scan.Sign('/') && scan.Word("c")) : !scan.Word("week"))
            return null;
        if (scan.Digits(2, out var number))
            return number is >= 1 and <= 53 && !scan.Source.IsWord(scan.At - 3, "the") ? DateMatch.Date($"{anchor.Year(0)}-W{number:D2}") : null;
        if (!scan.Any("of", "commencing", "starting", "beginning", "ending", "ended") && !scan.Source.IsWord(scan.At - 1, "c"))
            return null;
        scan.Word("on");
        if (DateRules.Longest(ref scan, anchor) is not { First: { Type: TimexType.Date, Value.Length: 10 } day, Second: null } || !DateOnly.TryParse(day.Value, out var date))
            return null;
        return DateMatch.Date(DateValue.Week(date));
    }

    // "the 20th of next month", "the 27th" where it is told as a day.
    private static DateMatch? DayOfMonth(ref Scan scan, DateAnchor anchor)
    {
        var start = scan;
        if (!DatePieces.Day(ref scan, out var day))
            return null;
        var (firstEnd, ahead) = (scan.At, scan);
        if (MonthBeside(ref ahead, anchor) is { } month)
        {
            scan = ahead;
            return OfMonth(month, day);
        }

        if (Pair(ref ahead, anchor, day, firstEnd) is { } pair)
        {
            scan = ahead;
            return pair;
        }

        var isOrdinal = !(scan.Source.IsKind(scan.At - 1, LexemeKind.Digits) && !start.IsWord("the"));
        var isTold = scan.Source.IsWord(start.At - 1, "on") || (start.IsWord("the") && (scan.Source.IsWord(start.At - 1, "for") || scan.Source.IsWord(start.At - 1, "by") || scan.Source.IsWord(start.At - 1, "of")));
        return isTold && isOrdinal && !scan.IsKind(LexemeKind.Word) && !scan.Source.IsSign(scan.At, '-') && !scan.IsKind(LexemeKind.Digits)
            ? OfMonth(anchor.Shifted(TimeUnit.Month, anchor.Published is { } from && day > from.Day && !anchor.Ahead ? -1 : 0), day)
            : null;
    }

    // "4 to 22 of this month", "4-23 next month".
    private static DateMatch? Pair(ref Scan scan, DateAnchor anchor, int first, int firstEnd)
    {
        if (!scan.Hyphen() && !scan.Any("to", "till", "until", "through", "and"))
            return null;
        var start = scan.At;
        if (!DatePieces.Day(ref scan, out var last) || last <= first || MonthBeside(ref scan, anchor) is not { } month)
            return null;
        return OfMonth(month, first) is { } low && OfMonth(month, last) is { } high ? new(low.First, firstEnd, high.First, start) : null;
    }

    private static string? MonthBeside(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        ahead.Any("of", "in");
        ahead.Word("the");
        if (!ahead.In(DateWords.Sides, out var side) || !ahead.Word("month"))
            return null;
        scan = ahead;
        return anchor.Shifted(TimeUnit.Month, side);
    }

    private static DateMatch? OfMonth(string month, int day) => DateValue.FirstOf(month) is not { } first ? DateMatch.Date($"XXXX-XX-{day:D2}")
        : DateValue.Day(first.Year, first.Month, day) is { } value ? DateMatch.Date(value) : null;
}
