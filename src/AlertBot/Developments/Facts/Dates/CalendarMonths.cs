using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Months: "October 2025", "Oct., 2025", "2016 November", "the month of May", "May" where it is no verb.</summary>
internal static class CalendarMonths
{
    public static readonly DateRule[] Rules =
    [
        new(DateWords.Months.Words, MonthFirst),
        new([DateRule.Digits], YearFirst),
        new(["the", "month"], MonthOf),
    ];

    private static DateMatch? MonthFirst(ref Scan scan, DateAnchor anchor)
    {
        var start = scan;
        if (!DatePieces.Month(ref scan, out var month))
            return null;
        var ahead = scan;
        if (Year(ref ahead, out var year))
        {
            scan = ahead;
            return DateMatch.Date(DateValue.Month(year, month));
        }

        ahead = scan;
        if (ahead.Word("of") | ahead.In(DateWords.Sides, out var side) && ahead.Word("year"))
        {
            scan = ahead;
            return DateMatch.Date($"{anchor.Year(side)}-{month:D2}");
        }

        if (scan.Source.IsSign(scan.At - 1, '.') && !IsFull(start))
            scan.At--;
        return IsMonth(start) ? DateMatch.Date(SharedYear(scan, month) is { } shared ? DateValue.Month(shared, month) : anchor.MonthOf(month)) : null;
    }

    private static DateMatch? YearFirst(ref Scan scan, DateAnchor anchor)
    {
        if (!Years.Digits(ref scan, out var year))
            return null;
        scan.Sign(",-/");
        return DatePieces.Month(ref scan, out var month) && !scan.IsKind(LexemeKind.Digits) ? DateMatch.Date(DateValue.Month(year, month)) : null;
    }

    private static DateMatch? MonthOf(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.Phrase("month", "of") || !DatePieces.Month(ref scan, out var month))
            return null;
        return DateMatch.Date(Year(ref scan, out var year) ? DateValue.Month(year, month) : anchor.MonthOf(month));
    }

    private static bool Year(ref Scan scan, out int year)
    {
        var ahead = scan;
        if (!ahead.Sign(",-"))
            ahead.Any("of", "in");
        if (!Years.Read(ref ahead, out year) && !TwoDigits(ref ahead, out year))
            return false;
        scan = ahead;
        return true;
    }

    // "August 99": more than a day can be.
    private static bool TwoDigits(ref Scan scan, out int year)
    {
        var ahead = scan;
        year = 0;
        if (scan.Span.Length != 2 || !ahead.Digits(2, out var digits) || digits <= 31 || !ahead.AtEnd && !ahead.IsKind(LexemeKind.Sign) || ahead.Source.IsSign(ahead.At, '%'))
            return false;
        (scan, year) = (ahead, Years.Full(digits));
        return true;
    }

    // "January and February 2025", "from Feb to March 2019".
    private static int? SharedYear(Scan scan, int month)
    {
        if ((!scan.Hyphen() && !scan.Any("to", "and", "or", "until", "through")) || !DatePieces.Month(ref scan, out var last))
            return null;
        return Year(ref scan, out var year) ? year - (month > last ? 1 : 0) : null;
    }

    private static bool IsFull(Scan scan) => scan.Span.Length > 4 || scan.IsAny("june", "july");

    // May, March, and the short forms are other words as well: they need one that says otherwise. "June" before a capital may be a lady.
    private static bool IsMonth(Scan scan)
    {
        var isName = scan.Span.Length > 3 && !scan.IsAny("march", "mar", "sept");
        return (isName && (char.IsUpper(scan.Span[0]) || IsAfterPreposition(scan) || scan.At == 0 || scan.Source.Count < 12))
            || ((IsAfterPreposition(scan) || IsAfterPart(scan)) && (char.IsUpper(scan.Span[0]) || !scan.IsAny("may", "march", "mar")));
    }

    // "Mid-May", "early Mar".
    private static bool IsAfterPart(Scan scan)
    {
        var at = scan.At - (scan.Source.IsSign(scan.At - 1, '-') ? 2 : 1);
        return scan.Source.IsWord(at, "mid") || scan.Source.IsWord(at, "early") || scan.Source.IsWord(at, "late");
    }

    private static bool IsAfterPreposition(Scan scan) => scan.Source.IsKind(scan.At - 1, LexemeKind.Word)
        && (DateWords.Prepositions.TryGet(scan.Source.Span(scan.At - 1), out _) || DateWords.Sides.TryGet(scan.Source.Span(scan.At - 1), out _));
}
