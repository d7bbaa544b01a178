using System.Globalization;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Days told from publication: today, yesterday, tonight, on Monday, last Wednesday, Friday next week, Thursday the 21st.</summary>
internal static class NearDays
{
    public static readonly DateRule[] Rules =
    [
        new(["today", "yesterday", "tomorrow", "tmrw", "tmr"], Near),
        new(["the", "day"], BesideNear),
        new(["this", "tonight", "last", "yesterday", "tomorrow"], PartOfNear),
        new(DateWords.Weekdays.Words, Weekday),
        new([.. DateWords.Sides.Words, "the"], WeekdayBeside),
        new([.. DateWords.Sides.Words, "on"], WeekdayOfWeek),
        new(["now", "nowadays", "recently"], Present),
    ];

    private static DateMatch? Near(ref Scan scan, DateAnchor anchor)
    {
        var days = scan.Word("yesterday") ? -1 : scan.Any("tomorrow", "tmrw", "tmr") ? 1 : 0;
        if (days == 0 && !scan.Word("today"))
            return null;
        var ahead = scan;
        // "today's world" is no day.
        if (ahead.Sign("'’") && ahead.Word("s") && ahead.IsAny("world", "market", "markets", "economy", "standards"))
            return null;
        return DateMatch.Date(anchor.Shifted(TimeUnit.Day, days));
    }

    private static DateMatch? BesideNear(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.Word("day") || !scan.IsAny("before", "after"))
            return null;
        var step = scan.Word("before") ? -1 : 1;
        scan.At += step > 0 ? 1 : 0;
        return scan.Word("yesterday") ? DateMatch.Date(anchor.Shifted(TimeUnit.Day, step - 1))
            : scan.Any("tomorrow", "tmrw", "tmr") ? DateMatch.Date(anchor.Shifted(TimeUnit.Day, step + 1))
            : null;
    }

    private static DateMatch? PartOfNear(ref Scan scan, DateAnchor anchor)
    {
        if (scan.Word("tonight"))
            return new Timex(TimexType.Time, anchor.Today + "TNI");
        var days = scan.Any("last", "yesterday") ? -1 : scan.Word("tomorrow") ? 1 : scan.Word("this") ? 0 : 2;
        if (!scan.In(DateWords.DayParts, out var part) || (scan.Source.IsWord(scan.At - 2, "last") && part != "TNI"))
            return null;
        return new Timex(TimexType.Time, anchor.Shifted(TimeUnit.Day, days) + part);
    }

    private static DateMatch? Weekday(ref Scan scan, DateAnchor anchor)
    {
        var start = scan;
        if (!DatePieces.Weekday(ref scan, out var weekday) || !IsMeant(start, scan))
            return null;
        return OfDayOfMonth(ref scan, anchor) ?? OfWeek(ref scan, anchor, weekday) ?? Whole(anchor.WeekdayOf(weekday, isOver: IsOfTheMarket(scan)), ref scan);
    }

    // "a premium to Friday's close": a price that was, whatever the sentence expects.
    private static bool IsOfTheMarket(Scan scan) => scan.Sign("'’") && scan.Word("s") && scan.IsAny("close", "closing", "price", "finish", "opening");

    // "Sun", "Sat", "Mon", "Wed", "Fri" are other things as well, unless a word of time stands before them.
    private static bool IsMeant(Scan start, Scan scan) => start.Span.Length > 4 || scan.Source.Count == 1
        || (start.Source.IsKind(start.At - 1, LexemeKind.Word) && (DateWords.Prepositions.TryGet(start.Source.Span(start.At - 1), out _)
            || DateWords.Sides.TryGet(start.Source.Span(start.At - 1), out _)) && start.Span is not "second");

    // "Thursday the 21st": of this month, or of the next or last when only there it is one.
    private static DateMatch? OfDayOfMonth(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        if (!ahead.Word("the") || !DatePieces.DayAfterName(ref ahead, out var day) || ahead.IsWord("of"))
            return null;
        scan = ahead;
        if (anchor.Published is not { } from)
            return DateMatch.Date(string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}"));
        return DateValue.Day(from.Year, from.Month, day) is { } value ? DateMatch.Date(value) : null;
    }

    // "Friday next week", "Tuesday of this week".
    private static DateMatch? OfWeek(ref Scan scan, DateAnchor anchor, int weekday)
    {
        var ahead = scan;
        ahead.Word("of");
        if (!ahead.In(DateWords.Sides, out var side) || !ahead.Word("week"))
            return null;
        scan = ahead;
        return DateMatch.Date(InWeek(anchor, weekday, side));
    }

    private static DateMatch? WeekdayBeside(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.In(DateWords.Sides, out var side) || !DatePieces.Weekday(ref scan, out var weekday))
            return null;
        return Whole(Beside(anchor, weekday, side), ref scan);
    }

    // "next week on Friday", "last week Sunday", "on Friday next week" begins with its weekday.
    private static DateMatch? WeekdayOfWeek(ref Scan scan, DateAnchor anchor)
    {
        if (!scan.In(DateWords.Sides, out var side) || !scan.Word("week"))
            return null;
        scan.Word("on");
        return DatePieces.Weekday(ref scan, out var weekday) ? DateMatch.Date(InWeek(anchor, weekday, side)) : null;
    }

    private static string Beside(DateAnchor anchor, int weekday, int side)
    {
        if (anchor.Published is not { } from)
            return $"XXXX-WXX-{weekday}";
        var days = weekday - DateValue.Weekday(from);
        // "last Monday" is the one just gone; "next Monday" the one of next week, as "this Monday" is that of this week.
        return DateValue.Day(from.AddDays(side < 0 ? (days >= 0 ? days - 7 : days) : side > 0 ? days + 7 : days));
    }

    private static string InWeek(DateAnchor anchor, int weekday, int side) =>
        anchor.Published is { } from ? DateValue.Day(from.AddDays(weekday - DateValue.Weekday(from) + (7 * side))) : $"XXXX-WXX-{weekday}";

    private static DateMatch Whole(string day, ref Scan scan)
    {
        var ahead = scan;
        if (!ahead.In(DateWords.DayParts, out var part))
            return DateMatch.Date(day);
        scan = ahead;
        return new Timex(TimexType.Time, day + part);
    }

    // "now" is a date where something is measured by it; elsewhere it is a filler ("is now the largest").
    private static DateMatch? Present(ref Scan scan, DateAnchor anchor)
    {
        var start = scan.At;
        if (scan.Word("recently"))
            return new Timex(TimexType.Date, "PAST_REF");
        scan.At++;
        var isMeasure = scan.Source.IsKind(start - 1, LexemeKind.Word) && _measures.TryGet(scan.Source.Span(start - 1), out _);
        return isMeasure || scan.Source.IsWord(start, "nowadays") ? new Timex(TimexType.Date, "PRESENT_REF") : null;
    }

    private static readonly WordTable<bool> _measures = WordTables.Set("until till by for right from before between since and to even up");
}
