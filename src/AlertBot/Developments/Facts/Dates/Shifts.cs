using System.Globalization;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Weeks, months, quarters, years, seasons and weekends beside that of publication: last week, this summer, next February, the week after next.</summary>
internal static class Shifts
{
    public static readonly DateRule[] Rules =
    [
        new([.. DateWords.Sides.Words, "the", "same", "that"], Beside),
        new(["the", "week", "month", "year"], AfterNext),
        new(["the", "that", "same", "following", "next", "previous"], FromTold),
        new(["the", "weekend", "my"], Weekend),
        new(["year", "the"], EndOfYear),
    ];

    private static DateMatch? Beside(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        // "the past", "the last", "the first": with an article the unit is a length ("the past year") or told from another date.
        var isTold = scan.Source.IsWord(scan.At - 1, "the");
        var isLength = isTold && scan.IsAny("past", "last", "next", "following", "previous", "preceding");
        if (!scan.In(DateWords.Sides, out var side))
            return null;
        if (scan.Word("fiscal") | scan.Word("calendar"))
            isLength = false;
        return OfUnit(ref scan, anchor, side, isLength) ?? OfName(ref scan, anchor, side);
    }

    private static DateMatch? OfUnit(ref Scan scan, DateAnchor anchor, int side, bool isLength)
    {
        var ahead = scan;
        if (!ahead.In(DateWords.Units, out var number) || scan.Span[^1] is 's' or 'S')
            return null;
        var unit = (TimeUnit)number;
        if (unit < TimeUnit.Day || (isLength && unit is not (TimeUnit.Weekend or TimeUnit.Day or TimeUnit.Quarter)))
            return null;
        scan = ahead;
        return DateMatch.Date(anchor.Shifted(unit, side));
    }

    // "last February", "this summer", "next Christmas" is a holiday's.
    private static DateMatch? OfName(ref Scan scan, DateAnchor anchor, int side)
    {
        var ahead = scan;
        if (!scan.Span.SequenceEqual("may") && !scan.Span.SequenceEqual("march") && DatePieces.Month(ref ahead, out var month) && !ahead.IsKind(LexemeKind.Digits))
        {
            if (ahead.Source.IsSign(ahead.At - 1, '.') && scan.Span.Length > 4)
                ahead.At--;
            scan = ahead;
            return DateMatch.Date(Month(anchor, month, side));
        }

        if (!scan.In(DateWords.Seasons, out var season))
            return null;
        return DateMatch.Date($"{anchor.Year(SeasonShift(anchor, season, side))}-{season}");
    }

    private static string Month(DateAnchor anchor, int month, int side)
    {
        if (anchor.Published is not { } from)
            return $"XXXX-{month:D2}";
        var shift = side < 0 ? (month >= from.Month ? -1 : 0) : side > 0 ? (month <= from.Month ? 1 : 0) : 0;
        return DateValue.Month(from.Year + shift, month);
    }

    // "last summer" said in spring is last year's, said in autumn this year's.
    private static int SeasonShift(DateAnchor anchor, string season, int side)
    {
        var begins = season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 };
        var month = anchor.Published?.Month ?? 1;
        return side < 0 && month < begins + 3 ? -1 : side > 0 && month >= begins ? 1 : 0;
    }

    private static DateMatch? AfterNext(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.In(DateWords.Units, out var unit) || !scan.IsAny("after", "before"))
            return null;
        var step = scan.Word("after") ? 1 : -1;
        scan.At += step < 0 ? 1 : 0;
        scan.Word("the");
        return scan.Word(step > 0 ? "next" : "last") ? DateMatch.Date(anchor.Shifted((TimeUnit)unit, 2 * step)) : null;
    }

    /// <summary>"that year", "the same day", "the following month": told from the date before, and open where there is none.</summary>
    private static DateMatch? FromTold(ref Scan scan, DateAnchor anchor)
    {
        scan.Any("the", "that");
        var isThat = scan.Source.IsWord(scan.At - 1, "that") | scan.Word("same");
        var step = isThat ? 0 : scan.Any("following", "next") ? 1 : scan.Word("previous") ? -1 : 2;
        if (step == 2 || (step != 0 && !scan.Source.IsWord(scan.At - 2, "the")) || !scan.In(DateWords.Units, out var number))
            return null;
        var unit = (TimeUnit)number;
        if (unit is not (TimeUnit.Day or TimeUnit.Week or TimeUnit.Weekend or TimeUnit.Month or TimeUnit.Year))
            return null;
        var from = DateOnly.TryParseExact(anchor.Told, ["yyyy-MM-dd", "yyyy-MM", "yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var told) ? told : (DateOnly?)null;
        if (from is not null && !IsAsExact(anchor.Told!, unit))
            from = null;
        if (from is null && step != 0 && unit == TimeUnit.Day)
            from = anchor.Published;
        return from is null && step != 0 ? null : DateMatch.Date(DateValue.Shift(from, unit, step));
    }

    private static bool IsAsExact(string told, TimeUnit unit) => told.Length >= unit switch { TimeUnit.Year => 4, TimeUnit.Month => 7, _ => 10 };

    private static DateMatch? Weekend(ref Scan scan, DateAnchor anchor)
    {
        var isTold = scan.Any("the", "my") || scan.Source.IsWord(scan.At - 1, "on");
        return isTold && scan.Word("weekend") ? DateMatch.Date(anchor.Shifted(TimeUnit.Weekend, 0)) : null;
    }

    private static DateMatch? EndOfYear(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.Word("year"))
            return null;
        if (scan.Sign("'’") && scan.Word("s"))
            scan.Hyphen();
        else
            scan.Hyphen();
        if (!scan.Word("end"))
            return null;
        return new Timex(TimexType.Date, Years.Read(ref scan, out var year) ? $"{year:D4}" : anchor.Year(0), "END");
    }
}
