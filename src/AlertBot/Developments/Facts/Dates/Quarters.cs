using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Quarters and halves of a year: "Q1 2026", "1Q26", "2026 H2", "the third quarter", "first half of fiscal 2027", "next year's second quarter".</summary>
internal static class Quarters
{
    public static readonly DateRule[] Rules =
    [
        new(["q", "h", "fy"], LetterFirst),
        new([DateRule.Digits], DigitsFirst),
        new(["the", "fiscal", "first", "second", "third", "fourth", "final", "last", DateRule.Digits], Spelled),
        new(["this", "next", "last", "fiscal", DateRule.Digits], YearFirst),
    ];

    private static DateMatch? LetterFirst(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("fy");
        return Letter(ref scan, out var letter, out var number) ? OfYear(ref scan, anchor, letter, number) : null;
    }

    // "1Q26", "2016 Q4", "2016H2".
    private static DateMatch? DigitsFirst(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        if (Years.Digits(ref ahead, out var year))
        {
            ahead.Hyphen();
            scan = ahead;
            return Letter(ref scan, out var letter, out var number) ? DateMatch.Date($"{year:D4}-{letter}{number}") : null;
        }

        if (scan.Span.Length != 1 || !scan.Digits(1, out var first) || !scan.IsGlued || !scan.IsAny("q", "h") || first is < 1 or > 4)
            return null;
        var sign = char.ToUpperInvariant(scan.Span[0]);
        scan.At++;
        return sign == 'Q' || first <= 2 ? OfYear(ref scan, anchor, sign, first) : null;
    }

    private static bool Letter(ref Scan scan, out char letter, out int number)
    {
        letter = scan.AtEnd ? default : char.ToUpperInvariant(scan.Span[0]);
        number = 0;
        return scan.Any("q", "h") && scan.IsGlued && scan.Digits(1, out number) && number >= 1 && number <= (letter == 'Q' ? 4 : 2);
    }

    private static DateMatch? Spelled(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        scan.Word("fiscal");
        if (!Number(ref scan, out var number))
            return null;
        scan.Hyphen();
        if (scan.Any("fiscal", "calendar"))
            scan.Hyphen();
        var ahead = scan;
        if (scan.Word("quarter") && number <= 4)
            return OfYear(ref scan, anchor, 'Q', number);
        if (!ahead.Word("half") || number > 2)
            return null;
        scan = ahead;
        // "the second half" may be one of a match: a year, or "of the year", must be told.
        var end = scan.At;
        var match = OfYear(ref scan, anchor, 'H', number);
        return scan.At > end ? match : null;
    }

    private static bool Number(ref Scan scan, out int number)
    {
        var ahead = scan;
        number = 4;
        if (ahead.Word("final"))
            return (scan = ahead) == ahead;
        if (!DatePieces.Ordinal(ref ahead, out number))
            return false;
        scan = ahead;
        return true;
    }

    // "next year's third quarter", "fiscal 2027 first quarter", "2026 third-quarter results".
    private static DateMatch? YearFirst(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("fiscal");
        string year;
        if (Years.Digits(ref scan, out var told))
            year = $"{told:D4}";
        else if (scan.In(DateWords.Sides, out var side) && scan.Word("year"))
            year = anchor.Year(side);
        else
            return null;
        if (scan.Sign("'’"))
            scan.Word("s");
        scan.Any("fiscal", "the");
        if (!Number(ref scan, out var number))
            return null;
        scan.Hyphen();
        return number <= 4 && scan.Word("quarter") ? DateMatch.Date($"{year}-Q{number}") : number <= 2 && scan.Word("half") ? DateMatch.Date($"{year}-H{number}") : null;
    }

    private static DateMatch OfYear(ref Scan scan, DateAnchor anchor, char letter, int number)
    {
        var ahead = scan;
        if (!ahead.Any("of", "in"))
            ahead.Sign(",-");
        if (Year(ref ahead, anchor) is not { } year)
            return DateMatch.Date(anchor.PartOfYear(letter, number, letter == 'Q' ? 3 : 6));
        scan = ahead;
        return DateMatch.Date(year.Length == 0 ? anchor.PartOfYear(letter, number, letter == 'Q' ? 3 : 6) : $"{year}-{letter}{number}");
    }

    /// <summary>The year of the quarter; empty where it is only called "the year".</summary>
    private static string? Year(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        ahead.Word("the");
        ahead.Any("fiscal", "calendar", "financial", "fy");
        ahead.Word("year");
        if (Years.Read(ref ahead, out var year) || TwoDigits(ref ahead, out year))
            return (scan = ahead) == ahead ? $"{year:D4}" : null;
        ahead = scan;
        if (ahead.In(DateWords.Sides, out var side) && (ahead.Word("fiscal") | ahead.Word("year")))
            return (scan = ahead) == ahead ? anchor.Year(side) : null;
        if (scan.Phrase("the", "year") || scan.Phrase("the", "fiscal", "year"))
            return "";
        return null;
    }

    // "Q3 26", "1Q26", "Q2 FY26".
    private static bool TwoDigits(ref Scan scan, out int year)
    {
        year = 0;
        if ((!scan.IsGlued && !scan.Source.IsWord(scan.At - 1, "fy")) || scan.Span.Length != 2 || !scan.Digits(2, out var digits))
            return false;
        year = Years.Full(digits);
        return true;
    }
}
