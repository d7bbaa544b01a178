using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Days and months in digits: "2026-04-27", "11/3/2025", "27.04.2026", "2019-Sep-1", "7/8/07", "2015-03", "11/2016".</summary>
internal static class NumericDays
{
    private const string Separators = "-/.‑";

    public static readonly DateRule[] Rules =
    [
        new([DateRule.Digits], YearFirst),
        new([DateRule.Digits], DayOrMonthFirst),
        new([DateRule.Digits], WithoutYear),
        new([DateRule.Digits], MonthOfYear),
    ];

    private static DateMatch? YearFirst(ref Scan scan, DateAnchor anchor)
    {
        if (IsInside(scan) || scan.Span.Length != 4 || !scan.Digits(4, out var year) || !Separator(ref scan, out var sign))
            return null;
        if (!scan.Digits(2, out var month) && !DatePieces.Month(ref scan, out month))
            return null;
        var ahead = scan;
        if (ahead.Sign(sign) && ahead.Digits(2, out var day) && !Continues(ahead, sign))
        {
            scan = ahead;
            return DateValue.Day(year, month, day) is { } value ? DateMatch.Date(value + Clock.OfIso(ref scan)) : null;
        }

        return null;
    }

    private static DateMatch? DayOrMonthFirst(ref Scan scan, DateAnchor anchor)
    {
        if (IsInside(scan) || !scan.Digits(2, out var first) || !Separator(ref scan, out var sign) || !scan.IsGlued || !scan.Digits(2, out var second))
            return null;
        if (!scan.Sign(sign) && !scan.Sign(','))
            return null;
        if (!scan.IsGlued || scan.Span.Length is not (2 or 4) || !scan.Digits(4, out var year) || Continues(scan, sign) || (sign == '.' && year < 100))
            return null;
        year = year < 100 ? Years.Full(year) : year;
        // The American order unless only the other one is a date; with full stops, the European one.
        var (american, european) = (DateValue.Day(year, first, second), DateValue.Day(year, second, first));
        if (american is not null && european is not null && IsToCome(american, anchor) && !IsToCome(european, anchor) && !anchor.Ahead)
            return DateMatch.Date(european);
        return (sign == '.' ? european ?? american : american ?? european) is { } value ? DateMatch.Date(value) : null;
    }

    // "11/02/2026" in an article of that February: what is told to have happened is no day of November.
    private static bool IsToCome(string day, DateAnchor anchor) =>
        anchor.Published is { } published && string.CompareOrdinal(day, DateValue.Day(published)) > 0;

    // "22/04" can be nothing else; "9/11", "1/2" and "24/7" can, and need a word before them.
    private static DateMatch? WithoutYear(ref Scan scan, DateAnchor anchor)
    {
        var start = scan;
        if (IsInside(scan) || !Pair(ref scan, out var sign, out var first, out var second))
            return null;
        var isSure = sign == '/' && Math.Max(first, second) > 12 && (first, second) is not (24, 7) and not (16, 9);
        var isTold = scan.Source.IsWord(start.At - 1, "on") || (sign != '.' && start.At > 0 && IsAnyBefore(start, "from", "to", "until", "since", "by"))
            || (Math.Max(first, second) > 12 && scan.Source.IsWord(start.At - 1, "in"));
        return (isSure || isTold) && !scan.IsAny("percent", "million", "billion", "point", "points") ? OfPair(anchor, first, second) : null;
    }

    /// <summary>After a weekday the pair needs nothing else: "Friday 7/6".</summary>
    public static DateMatch? AfterWeekday(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        if (YearFirst(ref ahead, anchor) is { } full)
        {
            scan = ahead;
            return full;
        }

        return Pair(ref scan, out _, out var first, out var second) ? OfPair(anchor, first, second) : null;
    }

    private static DateMatch? OfPair(DateAnchor anchor, int first, int second) =>
        DateValue.Find(2000, first, second) is not null ? DateMatch.Date(anchor.DayOf(first, second))
        : DateValue.Find(2000, second, first) is not null ? DateMatch.Date(anchor.DayOf(second, first))
        : null;

    private static bool Pair(ref Scan scan, out char sign, out int first, out int second)
    {
        second = 0;
        sign = default;
        return scan.Digits(2, out first) && Separator(ref scan, out sign) && scan.IsGlued && scan.Digits(2, out second) && !Continues(scan, sign)
            && !(scan.IsGlued && scan.IsKind(LexemeKind.Word)) && !scan.Source.IsSign(scan.At, '%');
    }

    // "2015-3", "2016/11", "11 - 2016".
    private static DateMatch? MonthOfYear(ref Scan scan, DateAnchor anchor)
    {
        if (IsInside(scan) || !scan.IsKind(LexemeKind.Digits))
            return null;
        var isYearFirst = scan.Span.Length == 4;
        if (!scan.Digits(4, out var first) || !Separator(ref scan, out var sign) || scan.Span.Length is not (1 or 2 or 4) || scan.Span.Length == 4 == isYearFirst)
            return null;
        if (!scan.Digits(4, out var second) || Continues(scan, sign) || (scan.IsGlued && scan.IsKind(LexemeKind.Word)))
            return null;
        var (year, month) = isYearFirst ? (first, second) : (second, first);
        return year is >= 1900 and <= 2100 && month is >= 1 and <= 12 ? DateMatch.Date(DateValue.Month(year, month)) : null;
    }

    private static bool Separator(ref Scan scan, out char sign)
    {
        sign = scan.AtEnd ? default : scan.Span[0];
        return scan.Sign(Separators);
    }

    private static bool IsInside(Scan scan) => scan.IsGlued && (scan.Source.IsKind(scan.At - 1, LexemeKind.Word)
        || (scan.Source.IsKind(scan.At - 1, LexemeKind.Sign) && "$€£¥#.,/-+".Contains(scan.Source.Text[scan.Source[scan.At - 1].Start], StringComparison.Ordinal)));

    // "1.2.3.4", "10-11-12-13": one piece more makes it something else.
    private static bool Continues(Scan scan, char sign) => scan.IsGlued && scan.Sign(sign) && scan.IsGlued && scan.IsKind(LexemeKind.Digits);

    private static bool IsAnyBefore(Scan scan, params ReadOnlySpan<string> words)
    {
        scan.At--;
        return scan.IsAny(words);
    }
}
