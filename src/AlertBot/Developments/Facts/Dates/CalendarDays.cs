using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Days by month and number: "April 27, 2026", "3rd of November", "Monday, May 4", and the ranges "May 3-5", "4 to 22 January".</summary>
internal static class CalendarDays
{
    public static readonly DateRule[] Rules =
    [
        new(DateWords.Months.Words, MonthFirst),
        new([DateRule.Digits, "the", .. DateWords.Of(DateWords.Ordinals), .. DateWords.Tens.Words], DayFirst),
        new([.. DateWords.Weekdays.Words, .. DateWords.Sides.Words], WeekdayFirst),
    ];

    private static DateMatch? WeekdayFirst(ref Scan scan, DateAnchor anchor)
    {
        scan.In(DateWords.Sides, out _);
        if (!DatePieces.Weekday(ref scan, out _))
            return null;
        scan.Sign(',');
        var isBracketed = scan.Sign('(');
        foreach (var read in new ReadDate[] { MonthFirst, DayFirst, NumericDays.AfterWeekday })
        {
            var ahead = scan;
            if (read(ref ahead, anchor) is not { } match || (isBracketed && !ahead.Sign(')')))
                continue;
            scan = ahead;
            return match;
        }

        return null;
    }

    private static DateMatch? MonthFirst(ref Scan scan, DateAnchor anchor)
    {
        if (!DatePieces.Month(ref scan, out var month))
            return null;
        if (!scan.Sign(",/-‑"))
            scan.Sign('.');
        if (!DatePieces.DayAfterName(ref scan, out var day) || IsCounted(scan))
            return null;
        var (firstEnd, ahead) = (scan.At, scan);
        if (Joint(ref ahead) && LastDay(ref ahead, out var lastStart, out var last) && last > day)
        {
            var year = YearAfter(ref ahead, out var told) ? told : 0;
            scan = ahead;
            return Pair(anchor, month, day, last, year, firstEnd, lastStart);
        }

        return One(anchor, month, day, YearAfter(ref scan, out var one) ? one : SharedYear(scan, month));
    }

    private static DateMatch? DayFirst(ref Scan scan, DateAnchor anchor)
    {
        var isSpelled = !scan.IsKind(LexemeKind.Digits);
        // "6,107.31 August 2019": the end of a number is no day.
        if (scan.IsGlued && (scan.Source.IsSign(scan.At - 1, '.') || scan.Source.IsSign(scan.At - 1, ',') || scan.Source.IsSign(scan.At - 1, '$')))
            return null;
        if (!DatePieces.Day(ref scan, out var day))
            return null;
        var (firstEnd, ahead) = (scan.At, scan);
        if (Joint(ref ahead) && LastDay(ref ahead, out var lastStart, out var last) && last > day && MonthAfter(ref ahead, out var month))
        {
            var year = YearAfter(ref ahead, out var told) ? told : 0;
            scan = ahead;
            return Pair(anchor, month, day, last, year, firstEnd, lastStart);
        }

        if (!MonthAfter(ref scan, out month) || (isSpelled && scan.IsWord("quarter")))
            return null;
        if (YearAfter(ref scan, out var one))
            return One(anchor, month, day, one);
        scan.At -= scan.Source.IsSign(scan.At - 1, '.') ? 1 : 0;
        return One(anchor, month, day, SharedYear(scan, month));
    }

    private static DateMatch? One(DateAnchor anchor, int month, int day, int year) =>
        (year > 0 ? DateValue.Day(year, month, day) : DateValue.Find(2000, month, day) is null ? null : anchor.DayOf(month, day)) is { } value ? DateMatch.Date(value) : null;

    private static DateMatch? Pair(DateAnchor anchor, int month, int first, int last, int year, int firstEnd, int lastStart) =>
        One(anchor, month, first, year) is { } low && One(anchor, month, last, year) is { } high ? new(low.First, firstEnd, high.First, lastStart) : null;

    // "22 of Jan", "16. Nov.", "1-jan", "22april".
    private static bool MonthAfter(ref Scan scan, out int month)
    {
        var ahead = scan;
        if (!ahead.Word("of") && !ahead.Sign("-./‑"))
            ahead.Sign(',');
        if (!DatePieces.Month(ref ahead, out month) || IsVerb(scan, ahead))
            return false;
        scan = ahead;
        return true;
    }

    // "the 3 may meet": small may and march after a number, without "of" and a year, are verbs.
    private static bool IsVerb(Scan before, Scan after) => before.At + 1 == after.At && before.Span is "may" or "march" && !before.IsGlued
        && after.IsKind(LexemeKind.Word) && !DateWords.Prepositions.TryGet(after.Span, out _) && !after.IsWord("that");

    private static bool YearAfter(ref Scan scan, out int year)
    {
        var ahead = scan;
        if (!ahead.Sign(",-/."))
            ahead.Any("of", "in");
        ahead.Sign(',');
        if (!Years.Read(ref ahead, out year))
            return false;
        scan = ahead;
        return true;
    }

    private static bool Joint(ref Scan scan) => scan.Hyphen() || scan.Any("to", "until", "till", "through", "thru", "and", "or");

    private static bool LastDay(ref Scan scan, out int start, out int day)
    {
        start = scan.At;
        return DatePieces.Day(ref scan, out day) && !scan.IsAny("percent", "per", "million", "billion");
    }

    /// <summary>"from January 3 to March 5, 2025", "February 1 to March 2019": the year told with the end is the beginning's too.</summary>
    private static int SharedYear(Scan scan, int month)
    {
        if (!Joint(ref scan) || !DatePieces.Month(ref scan, out var last))
            return 0;
        var ahead = scan;
        if (DatePieces.Day(ref ahead, out _))
            scan = ahead;
        return YearAfter(ref scan, out var year) ? year - (month > last ? 1 : 0) : 0;
    }

    // "May 5 million people", "March 2 percent".
    private static bool IsCounted(Scan scan) => scan.IsAny("million", "billion", "trillion", "percent", "thousand", "hundred") || scan.Source.IsSign(scan.At, '%');
}
