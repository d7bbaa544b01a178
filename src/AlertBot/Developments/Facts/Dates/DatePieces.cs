using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Reads the pieces of a date: month, day, weekday, ordinal.</summary>
internal static class DatePieces
{
    public static bool Month(ref Scan scan, out int month)
    {
        var isShort = scan.Span.Length <= 4 && !scan.IsAny("may", "june", "july");
        if (!scan.In(DateWords.Months, out month))
            return false;
        if (isShort || scan.Source.IsKind(scan.At + 1, LexemeKind.Digits))
            GluedStop(ref scan);
        return true;
    }

    public static bool Weekday(ref Scan scan, out int weekday)
    {
        var isShort = scan.Span.Length <= 5;
        if (!scan.In(DateWords.Weekdays, out weekday))
            return false;
        if (isShort && !IsOver(scan))
            GluedStop(ref scan);
        return true;
    }

    /// <summary>The day of a month in digits or as an ordinal in words: "3", "3rd", "the third", "twenty-second".</summary>
    public static bool Day(ref Scan scan, out int day)
    {
        var ahead = scan;
        ahead.Word("the");
        if (!(DayDigits(ref ahead, out day) || Ordinal(ref ahead, out day)) || day is < 1 or > 31)
            return false;
        scan = ahead;
        return true;
    }

    /// <summary>After a month or a weekday also as a number in words: "May twenty-one".</summary>
    public static bool DayAfterName(ref Scan scan, out int day)
    {
        if (Day(ref scan, out day))
            return true;
        var ahead = scan;
        ahead.Word("the");
        if (!SpelledNumbers.UnderHundred(ref ahead, out var number) || number > 31)
            return false;
        (scan, day) = (ahead, (int)number);
        return true;
    }

    public static bool Ordinal(ref Scan scan, out int ordinal)
    {
        var ahead = scan;
        if (ahead.In(DateWords.Tens, out var tens))
        {
            ahead.Hyphen();
            if (!ahead.In(DateWords.Ordinals, out ordinal) || ordinal > 9)
                return false;
            ordinal += tens;
        }
        else if (!ahead.In(DateWords.Ordinals, out ordinal) && !NumericOrdinal(ref ahead, out ordinal))
        {
            return false;
        }

        scan = ahead;
        return true;
    }

    public static bool NumericOrdinal(ref Scan scan, out int ordinal)
    {
        var ahead = scan;
        if (!ahead.Digits(2, out ordinal) || !ahead.IsGlued || !ahead.Any("st", "nd", "rd", "th"))
            return false;
        scan = ahead;
        return true;
    }

    public static bool DayDigits(ref Scan scan, out int day)
    {
        var ahead = scan;
        if (!ahead.Digits(2, out day) || day is < 1 or > 31)
            return false;
        if (ahead.IsGlued && !ahead.Any("st", "nd", "rd", "th") && IsPartOfNumber(ahead))
            return false;
        scan = ahead;
        return true;
    }

    // "5.2", "5:30", "5%", "12,000", "5bn" are no days; "12,2016" is one with its year.
    private static bool IsPartOfNumber(Scan scan) => scan.IsKind(LexemeKind.Word)
        ? !DateWords.Months.TryGet(scan.Span, out _)
        : scan.Source.IsSign(scan.At, '%') || (scan.Sign(".:,/") && scan.IsGlued && scan.IsKind(LexemeKind.Digits) && !(scan.Source.IsSign(scan.At - 1, ',') && scan.Span.Length == 4));

    private static void GluedStop(ref Scan scan)
    {
        if (scan.IsGlued)
            scan.Sign('.');
    }

    private static bool IsOver(Scan scan) => !scan.Source.IsSign(scan.At, '.') || scan.At + 1 >= scan.Source.Count || !(scan.Source.IsKind(scan.At + 1, LexemeKind.Digits)
        || DateWords.Months.TryGet(scan.Source.Span(scan.At + 1), out _));
}
