using System.Globalization;

namespace AlertBot.Developments.Facts.Lexing;

/// <summary>Numbers in digits: "1,015", "4.5", ".50", "12,34,567.89", "7 3/4".</summary>
internal static class Numerals
{
    // A decimal holds 28 digits; what is longer is no amount.
    private const int Longest = 24;

    public static bool Read(ref Scan scan, out decimal value) => ReadGlued(ref scan, out value, IsPartOfWord(scan));

    /// <summary>Also right behind letters that are known to belong to the number, as in "USD115.5".</summary>
    public static bool ReadGlued(ref Scan scan, out decimal value, bool isInside = false)
    {
        var ahead = scan;
        value = 0;
        var from = scan.AtEnd ? 0 : scan.Source[scan.At].Start;
        if (isInside || !(Whole(ref ahead) & Fraction(ref ahead)))
            return false;
        var digits = scan.Source.Text[from..ahead.End].Replace(",", "", StringComparison.Ordinal);
        if (digits.Length > Longest || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return false;
        scan = ahead;
        Halves(ref scan, ref value);
        return true;
    }

    /// <summary>Groups of three, or of two as in India, where three end the number; a comma before anything else ends it.</summary>
    private static bool Whole(ref Scan scan)
    {
        if (!scan.Step(scan.IsKind(LexemeKind.Digits)))
            return scan.Source.IsSign(scan.At, '.') && scan.Source.IsKind(scan.At + 1, LexemeKind.Digits) && scan.Source.IsGlued(scan.At + 1);
        while (scan.Source.Span(scan.At - 1).Length <= 3 && IsGluedDigits(scan, ',') && IsGroup(scan with { At = scan.At + 1 }))
            scan.At += 2;
        return true;
    }

    private static bool IsGroup(Scan scan) => scan.Span.Length == 3 || (scan.Span.Length == 2 && IsGluedDigits(scan with { At = scan.At + 1 }, ','));

    private static bool Fraction(ref Scan scan)
    {
        var isAlone = !scan.Source.IsKind(scan.At - 1, LexemeKind.Digits);
        if (IsGluedDigits(scan, '.') || (isAlone && scan.Source.IsSign(scan.At, '.') && scan.Source.IsGlued(scan.At + 1) && scan.Source.IsKind(scan.At + 1, LexemeKind.Digits)))
            scan.At += 2;
        return !IsGluedDigits(scan, '.');
    }

    private static bool IsGluedDigits(Scan scan, char sign) =>
        scan.Source.IsSign(scan.At, sign) && scan.IsGlued && scan.Source.IsGlued(scan.At + 1) && scan.Source.IsKind(scan.At + 1, LexemeKind.Digits);

    // "B52", "3.2.1": digits inside something else.
    private static bool IsPartOfWord(Scan scan) =>
        IsAfterSpacedPoint(scan) || (scan.IsGlued && (scan.Source.IsKind(scan.At - 1, LexemeKind.Word)
            || (scan.Source.IsSign(scan.At - 1, '.') && scan.Source.IsGlued(scan.At - 1) && scan.Source.IsKind(scan.At - 2, LexemeKind.Digits))));

    // "1 . 8500 marks": tokenised text cuts decimals apart; half of one is no number.
    private static bool IsAfterSpacedPoint(Scan scan) =>
        scan.Source.IsSign(scan.At - 1, '.') && !scan.Source.IsGlued(scan.At - 1) && !scan.IsGlued && scan.Source.IsKind(scan.At - 2, LexemeKind.Digits);

    // "7 3/4": the fraction of bond yields and old share prices.
    private static void Halves(ref Scan scan, ref decimal value)
    {
        var ahead = scan;
        if (!ahead.IsGlued && ahead.Digits(2, out var above) && ahead.Sign('/') && ahead.Digits(2, out var below) && above > 0 && above < below && value < 1000)
            (scan, value) = (ahead, value + ((decimal)above / below));
    }
}
