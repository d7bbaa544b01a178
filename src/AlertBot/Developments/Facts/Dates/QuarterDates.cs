using System.Text.RegularExpressions;
using static AlertBot.Developments.Facts.Dates.DateWords;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Quarters and halves of a year, named or told from publication.</summary>
internal static partial class QuarterDates
{
    public static readonly DateRule[] Rules =
    [
        new(ShortQuarter(), (m, _) => $"{m.Groups["year"].Value}-Q{m.Groups["number"].Value}"),
        new(ShorterQuarter(), (m, _) => $"20{m.Groups["short"].Value}-Q{m.Groups["number"].Value}"),
        new(QuarterOfYear(), (m, _) => $"{m.Groups["year"].Value}-Q{Ordinal(m)}"),
        new(QuarterAlone(), (m, anchor) => Near(anchor, "Q", Ordinal(m), (anchor.Published.Month + 2) / 3)),
        new(HalfOfYear(), (m, _) => $"{m.Groups["year"].Value}-H{Ordinal(m)}"),
        new(HalfAlone(), (m, anchor) => Near(anchor, "H", Ordinal(m), (anchor.Published.Month + 5) / 6)),
    ];

    private static int Ordinal(Match match) => match.Groups["ordinal"].Value.ToLowerInvariant() switch
    {
        "first" or "1st" => 1,
        "second" or "2nd" => 2,
        "third" or "3rd" => 3,
        _ => 4,
    };

    private static string Near(DateAnchor anchor, string letter, int number, int current)
    {
        var year = anchor.Published.Year;
        if (anchor.Ahead && number < current)
            year++;
        if (!anchor.Ahead && number > current)
            year--;
        return $"{year:D4}-{letter}{number}";
    }

    [GeneratedRegex($@"(?<!\w)Q(?<number>[1-4])(?:\s+of|,)?\s*(?:FY\s?)?{Year}")]
    private static partial Regex ShortQuarter();

    [GeneratedRegex(@"(?<!\w)(?:Q(?<number>[1-4])\s?(?:FY\s?)?['’]?(?<short>\d\d)|(?<number>[1-4])Q\s?['’]?(?:20)?(?<short>\d\d))(?!\w)")]
    private static partial Regex ShorterQuarter();

    [GeneratedRegex($@"(?<!\w)(?:the\s+)?{OrdinalOfFour}[\s-]quarter(?:\s+of)?(?:\s+(?:fiscal|calendar|the\s+year))?,?\s+{Year}")]
    private static partial Regex QuarterOfYear();

    [GeneratedRegex($@"(?<!\w)(?:the\s+)?{OrdinalOfFour}[\s-]quarter(?!\w)")]
    private static partial Regex QuarterAlone();

    [GeneratedRegex($@"(?<!\w)(?:the\s+)?(?<ordinal>(?i:first|second))[\s-]half(?:\s+of)?(?:\s+(?:fiscal|calendar))?,?\s+{Year}")]
    private static partial Regex HalfOfYear();

    [GeneratedRegex(@"(?<!\w)(?:the\s+)?(?<ordinal>(?i:first|second))[\s-]half(?:\s+of\s+(?:the|this)\s+year)(?!\w)")]
    private static partial Regex HalfAlone();

    private const string OrdinalOfFour = "(?<ordinal>(?i:first|second|third|fourth|1st|2nd|3rd|4th))";
}
