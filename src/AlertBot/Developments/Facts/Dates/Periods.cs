using System.Text.RegularExpressions;
using static AlertBot.Developments.Facts.Dates.DateWords;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Lengths of time: six years, a five-year deal, the past decade.</summary>
internal static partial class Periods
{
    public static readonly DateRule[] Rules =
    [
        new(Counted(), (m, _) => Length(CountOf(m), UnitOf(m))),
        new(CountedAdjective(), (m, _) => Length(CountOf(m), UnitOf(m))),
        new(One(), (m, _) => Length(1, UnitOf(m))),
    ];

    private static string Length(int count, string unit) => unit switch
    {
        "DE" => $"P{10 * count}Y",
        "Q" => $"P{3 * count}M",
        _ => $"P{count}{unit}",
    };

    // "a year" alone is a rate ($3 billion a year) more often than a length, so One asks for a word before it.
    [GeneratedRegex(
        $@"(?<![\w.,$€£])(?:(?i:the\s+)?(?i:next|past|last|first|coming|following|previous|another)\s+)?(?!(?i:an?)\s){Count}\s+" +
        $@"(?:(?i:more|full|further|additional|straight|consecutive)\s+)?{Unit}(?!\s+ago|\s+from\s+now|-old|\s+old)")]
    private static partial Regex Counted();

    [GeneratedRegex($@"(?<![\w.,$€£])(?!(?i:an?)-){Count}-(?<unit>(?i:day|week|month|quarter|year|decade))(?!\w|-old)")]
    private static partial Regex CountedAdjective();

    [GeneratedRegex(
        @"(?<!\w)(?:(?i:for|over|within|in|than|least|about|nearly|almost|lasting|after)\s+(?<date>(?i:an?|the\s+(?:past|last|next|coming))\s+" +
        @"(?:full\s+)?(?<unit>(?i:day|week|month|quarter|year|decade)))|(?<date>(?i:the\s+past)\s+(?<unit>(?i:week|month|quarter|year|decade))))(?!\w|\s+ago|['’])")]
    private static partial Regex One();
}
