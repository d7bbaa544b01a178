using System.Text.RegularExpressions;
using static AlertBot.Developments.Facts.Dates.DateWords;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Dates with a place in the calendar of their own: days, months, seasons, years, decades.</summary>
internal static partial class CalendarDates
{
    public static readonly DateRule[] Rules =
    [
        new(IsoDay(), (m, _) => DateAnchor.Day(NumberOf(m, "year"), NumberOf(m, "month"), NumberOf(m, "day"))),
        new(IsoMonth(), (m, _) => DateAnchor.Month(NumberOf(m, "year"), NumberOf(m, "month"))),
        new(MonthDayYear(), (m, _) => DateAnchor.Day(NumberOf(m, "year"), DateWords.MonthOf(m), NumberOf(m, "day"))),
        new(DayMonthYear(), (m, _) => DateAnchor.Day(NumberOf(m, "year"), DateWords.MonthOf(m), NumberOf(m, "day"))),
        new(MonthDay(), (m, anchor) => anchor.DayOf(DateWords.MonthOf(m), NumberOf(m, "day"))),
        new(DayMonth(), (m, anchor) => anchor.DayOf(DateWords.MonthOf(m), NumberOf(m, "day"))),
        new(Slashes(), (m, _) => Slashed(NumberOf(m, "year"), NumberOf(m, "first"), NumberOf(m, "second"))),
        new(Dots(), (m, _) => DateAnchor.Day(NumberOf(m, "year"), NumberOf(m, "month"), NumberOf(m, "day"))),
        new(MonthYear(), (m, _) => DateAnchor.Month(NumberOf(m, "year"), DateWords.MonthOf(m))),
        new(MonthAlone(), (m, anchor) => anchor.MonthOf(DateWords.MonthOf(m))),
        new(MonthAfterPreposition(), (m, anchor) => anchor.MonthOf(DateWords.MonthOf(m))),
        new(SeasonYear(), (m, _) => $"{m.Groups["year"].Value}-{Season(m.Groups["season"].Value)}"),
        new(YearAlone(), (m, _) => m.Groups["year"].Value),
        new(ShortFiscalYear(), (m, _) => $"20{m.Groups["short"].Value}"),
        new(Decade(), (m, _) => m.Groups["decade"].Value),
    ];

    // The American order unless only the other one is a date.
    private static string? Slashed(int year, int first, int second) =>
        DateAnchor.Day(year, first, second) ?? DateAnchor.Day(year, second, first);

    private static string Season(string word) => word.ToUpperInvariant() switch
    {
        "SPRING" => "SP",
        "SUMMER" => "SU",
        "WINTER" => "WI",
        _ => "FA",
    };

    [GeneratedRegex(@"(?<![\w-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])-(?<day>\d\d)(?!\d)")]
    private static partial Regex IsoDay();

    [GeneratedRegex(@"(?<![\w-])(?<year>(?:19|20)\d\d)-(?<month>0[1-9]|1[0-2])(?![\w-])")]
    private static partial Regex IsoMonth();

    [GeneratedRegex($@"(?<!\w)(?:{Weekday},?\s+)?{Month}\s+{Day},?\s+{Year}")]
    private static partial Regex MonthDayYear();

    [GeneratedRegex($@"(?<![\w.,])(?:{Weekday},?\s+)?(?:the\s+)?{Day}(?:\s+of)?\s+{Month},?\s+{Year}")]
    private static partial Regex DayMonthYear();

    [GeneratedRegex($@"(?<!\w)(?:{Weekday},?\s+)?{Month}\s+{Day}")]
    private static partial Regex MonthDay();

    [GeneratedRegex($@"(?<![\w.,$€£])(?:{Weekday},?\s+)?(?:the\s+)?{Day}(?:\s+of)?\s+{Month}")]
    private static partial Regex DayMonth();

    [GeneratedRegex($@"(?<![\w/.])(?<first>\d\d?)/(?<second>\d\d?)/{Year}(?!/)")]
    private static partial Regex Slashes();

    [GeneratedRegex($@"(?<![\w/.])(?<day>\d\d?)\.(?<month>\d\d?)\.{Year}")]
    private static partial Regex Dots();

    [GeneratedRegex($@"(?<!\w){Part}{Month}(?:\s+of|,)?\s+{Year}")]
    private static partial Regex MonthYear();

    // May and March are verbs, and short forms are other things, unless something says otherwise.
    [GeneratedRegex($@"(?<!\w){Part}(?<month>January|February|April|June|July|August|September|October|November|December)(?!\w)")]
    private static partial Regex MonthAlone();

    [GeneratedRegex($@"(?<!\w)(?i:in|since|by|until|till|through|from|during|before|after|to|this|of)\s+(?<date>{Part}{Month})")]
    private static partial Regex MonthAfterPreposition();

    [GeneratedRegex($@"(?<!\w)(?:the\s+)?(?<season>(?i:spring|summer|fall|autumn|winter))(?:\s+of)?\s+{Year}")]
    private static partial Regex SeasonYear();

    // Not an amount, a ticker, part of a longer number, or a count of something.
    [GeneratedRegex(
        $@"(?<![\w$€£¥#/.,:-]){Part}(?:(?i:fiscal|calendar|financial)\s+(?:year\s+)?|FY\s?)?{Year}" +
        @"(?![-/]\d|s\b|\s+(?i:percent|people|employees|workers|jobs|shares|points|miles|stores|units|megawatts|million|billion|trillion)\b)")]
    private static partial Regex YearAlone();

    [GeneratedRegex(@"(?<!\w)FY\s?['’]?(?<short>\d\d)(?!\w)")]
    private static partial Regex ShortFiscalYear();

    [GeneratedRegex(@"(?<!\w)(?:the\s+)?(?:(?:early|late|mid)[\s-])?(?<decade>(?:19|20)\d)0['’]?s(?!\w)")]
    private static partial Regex Decade();
}
