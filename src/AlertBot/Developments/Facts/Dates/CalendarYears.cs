using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Years and what is longer: "2032", "fiscal 2027", "FY26", "the 2026 fiscal year", "the 1990s", "the seventies", "the 21st century".</summary>
internal static class CalendarYears
{
    private const int First = 1500;
    private const int Last = 2199;

    public static readonly DateRule[] Rules =
    [
        new([DateRule.Digits], Alone),
        new(["one", "two", .. DateWords.Tens.Words.Take(1), "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"], Spelled),
        new(["the", "fiscal", "financial", "calendar", "fy", "year"], Fiscal),
        new(["the", DateRule.Digits, DateRule.Apostrophe, "nineteen", .. DateWords.DecadeWords.Words], Decade),
        new(["the", DateRule.Digits, .. DateWords.Ordinals.Words], Century),
        new(["the", .. DateWords.Seasons.Words], Season),
    ];

    private static DateMatch? Alone(ref Scan scan, DateAnchor anchor)
    {
        var start = scan;
        if (IsAfterSign(scan) || !Years.Digits(ref scan, out var year) || year is < First or > Last || IsCounting(start, scan))
            return null;
        var ahead = scan;
        if (ahead.Any("fiscal", "financial") && ahead.Word("year"))
            scan = ahead;
        return DateMatch.Date($"{year:D4}");
    }

    // Spelled years are numbers elsewhere: only after a preposition.
    private static DateMatch? Spelled(ref Scan scan, DateAnchor anchor)
    {
        var isTold = scan.Source.IsKind(scan.At - 1, LexemeKind.Word) && DateWords.Prepositions.TryGet(scan.Source.Span(scan.At - 1), out _);
        return isTold && Years.Spelled(ref scan, out var year) && year is >= First and <= Last && !IsCounting(scan, scan) ? DateMatch.Date($"{year:D4}") : null;
    }

    private static DateMatch? Fiscal(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        var isShort = scan.Word("fy");
        var isFiscal = isShort || scan.Any("fiscal", "financial", "calendar");
        var isYear = scan.Word("year");
        if (isShort || isFiscal)
            scan.Any("ended", "ending");
        if ((isFiscal || isYear) && Years.Read(ref scan, out var year))
            return DateMatch.Date($"{year:D4}");
        if (isShort && scan.Span.Length == 2 && scan.Digits(2, out var digits))
            return DateMatch.Date($"{Years.Full(digits):D4}");
        return isYear && !isFiscal && scan.Digits(3, out var old) ? DateMatch.Date($"{old:D4}") : null;
    }

    private static DateMatch? Decade(ref Scan scan, DateAnchor anchor)
    {
        var isTold = scan.Word("the");
        if (scan.Phrase("nineteen") && scan.In(DateWords.DecadeWords, out var spelled))
            return DateMatch.Date($"{190 + (spelled / 10)}");
        if (isTold && scan.In(DateWords.DecadeWords, out var word))
            return DateMatch.Date(OfTens(word));
        if (isTold && scan.Any("noughties"))
            return DateMatch.Date("200");
        if (isTold && scan.Phrase("two", "thousands"))
            return DateMatch.Date("200");
        isTold |= scan.Sign("'’‘");
        return Tens(ref scan, isTold);
    }

    private static DateMatch? Tens(ref Scan scan, bool isTold)
    {
        var length = scan.Span.Length;
        if (!scan.Digits(4, out var year) || year % 10 != 0 || !(length == 4 || (length == 2 && (isTold || scan.Source.IsWord(scan.At - 2, "in")))))
            return null;
        if (scan.Sign("'’") && !scan.IsGlued)
            return null;
        if (!scan.IsGlued || !scan.Word("s") || (length == 4 && year is < First or > Last))
            return null;
        return DateMatch.Date(length == 4 ? $"{year / 10:D3}" : OfTens(year));
    }

    // "the 70s" are of the last century, "the 20s" of this one.
    private static string OfTens(int tens) => $"{(Years.Full(tens) / 10):D3}";

    private static DateMatch? Century(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!DatePieces.Ordinal(ref scan, out var ordinal))
            return null;
        scan.Hyphen();
        return ordinal is >= 1 and <= 30 && scan.Word("century") ? DateMatch.Date($"{ordinal - 1:D2}") : null;
    }

    private static DateMatch? Season(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.In(DateWords.Seasons, out var season))
            return null;
        if (!scan.Word("of"))
            scan.Sign(',');
        return Years.Read(ref scan, out var year) ? DateMatch.Date($"{year:D4}-{season}") : null;
    }

    // Not an amount, a ticker, part of a longer number or of a name ("A-2000").
    private static bool IsAfterSign(Scan scan) => scan.Source.IsKind(scan.At - 1, LexemeKind.Sign)
        && ("$€£¥#₹₩".Contains(Before(scan), StringComparison.Ordinal) || (scan.IsGlued && "/.:,+".Contains(Before(scan), StringComparison.Ordinal))
            || (scan.IsGlued && Before(scan) == '-' && scan.Source.IsKind(scan.At - 2, LexemeKind.Word) && scan.Source.IsGlued(scan.At - 1) && !scan.Source.IsWord(scan.At - 2, "mid")))
        || (scan.IsGlued && scan.Source.IsKind(scan.At - 1, LexemeKind.Word) && !scan.Source.IsWord(scan.At - 1, "fy"));

    private static char Before(Scan scan) => scan.Source.Text[scan.Source[scan.At - 1].Start];

    // "2000 people": a count, unless a preposition of time stands before it or nothing countable behind it.
    private static bool IsCounting(Scan start, Scan scan)
    {
        if (scan.Source.IsSign(scan.At, '%') || (scan.IsGlued && scan.Source.IsSign(scan.At, '-') && scan.Source.IsKind(scan.At + 1, LexemeKind.Word) && scan.Source.IsGlued(scan.At + 1)))
            return true;
        if (!scan.IsKind(LexemeKind.Word))
            return false;
        return _counted.TryGet(scan.Span, out _) || (start.At > 0 && start.Source.IsKind(start.At - 1, LexemeKind.Word) && _counting.TryGet(start.Source.Span(start.At - 1), out _) && !IsUntilAtLeast(start));
    }

    // "until at least 2031", "by no later than 2030".
    private static bool IsUntilAtLeast(Scan start) =>
        start.Source.IsKind(start.At - 3, LexemeKind.Word) && _until.TryGet(start.Source.Span(start.At - 3), out _) && start.Source.IsKind(start.At - 2, LexemeKind.Word);

    private static readonly WordTable<bool> _until = WordTables.Set("until till through by to from since before after in into beyond");

    private static readonly WordTable<bool> _counted = WordTables.Set(
        "percent people employees workers jobs shares points miles stores units megawatts million billion trillion thousand hundred dollars euros pounds yen kilometers kilometres km kg tons tonnes feet metres "
        + "meters cars vehicles aircraft planes passengers customers hours minutes days pages copies homes barrels staff students soldiers users patients votes seats times others per degrees mg mw gw watts cc hp");

    private static readonly WordTable<bool> _counting = WordTables.Set("least than over nearly almost approximately some roughly another additional first all");
}
