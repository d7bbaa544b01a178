using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Reads a year: "2026", "'26", "two thousand and eighteen", "nineteen ninety-nine".</summary>
internal static class Years
{
    /// <summary>Short years up to this one are of this century; as .NET's and Windows' default is (TwoDigitYearMax 2049).</summary>
    private const int LastShortYear = 49;

    public static bool Read(ref Scan scan, out int year) => Digits(ref scan, out year) || Short(ref scan, out year) || Spelled(ref scan, out year);

    public static bool Digits(ref Scan scan, out int year)
    {
        var ahead = scan;
        if (!scan.IsKind(LexemeKind.Digits) || scan.Span.Length != 4 || !ahead.Digits(4, out year) || year is < 1000 or > 2999 || IsPartOfNumber(ahead))
            return (year = 0) > 0;
        scan = ahead;
        return true;
    }

    public static int Full(int twoDigits) => twoDigits + (twoDigits <= LastShortYear ? 2000 : 1900);

    // "'26", as in "Q3 '26".
    private static bool Short(ref Scan scan, out int year)
    {
        var ahead = scan;
        year = 0;
        if (!ahead.Sign("'’‘") || !ahead.IsGlued || ahead.Span.Length != 2 || !ahead.Digits(2, out var digits) || (ahead.IsGlued && ahead.IsKind(LexemeKind.Word)))
            return false;
        (scan, year) = (ahead, Full(digits));
        return true;
    }

    public static bool Spelled(ref Scan scan, out int year)
    {
        var ahead = scan;
        year = 0;
        if (!SpelledNumbers.UnderHundred(ref ahead, out var first))
            return false;
        if (first is 1 or 2 && ahead.Word("thousand"))
            year = ((int)first * 1000) + Hundreds(ref ahead) + Rest(ref ahead);
        else if (first is >= 15 and <= 20 && Pair(ref ahead, out var second))
            year = ((int)first * 100) + second;
        if (year == 0)
            return false;
        scan = ahead;
        return true;
    }

    private static int Hundreds(ref Scan scan)
    {
        var ahead = scan;
        if (!SpelledNumbers.UnderHundred(ref ahead, out var hundreds) || !ahead.Word("hundred"))
            return 0;
        scan = ahead;
        return (int)hundreds * 100;
    }

    private static int Rest(ref Scan scan)
    {
        var ahead = scan;
        ahead.Word("and");
        if (!SpelledNumbers.UnderHundred(ref ahead, out var rest))
            return 0;
        scan = ahead;
        return (int)rest;
    }

    // "ninety-nine" and "zero one" after "nineteen"; "nineteen five" is no year.
    private static bool Pair(ref Scan scan, out int pair)
    {
        scan.Hyphen();
        var isZero = scan.Any("zero", "oh");
        var isRead = SpelledNumbers.UnderHundred(ref scan, out var number);
        pair = (int)number;
        return isRead && (isZero ? pair < 10 : pair >= 10);
    }

    private static bool IsPartOfNumber(Scan scan) => scan.IsGlued && (scan.IsKind(LexemeKind.Word) ? !scan.IsAny("h", "q", "s") : scan.Source.IsSign(scan.At, '%')
        || (scan.Sign(".,:") && scan.IsGlued && scan.IsKind(LexemeKind.Digits)));
}
