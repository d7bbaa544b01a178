using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>The pieces that date patterns are built from, and what each piece means.</summary>
internal static class DateWords
{
    public const string Month =
        @"(?<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|" +
        @"Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?!\w)";

    public const string Day = @"(?<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\w%]|[.,]\d)";
    public const string Year = @"(?<year>(?:19|20)\d\d)(?![\w%]|[.,]\d)";

    public const string Weekday =
        @"(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?=[.,])\.?)(?!\w)";

    public const string Unit = @"(?<unit>(?i:day|week|month|quarter|year|decade)s?)(?!\w)";

    public const string Count =
        @"(?<count>\d{1,3}|(?i:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty|forty|fifty))";

    /// <summary>"early", "late", "the end of": part of how the date is told, but not of its value.</summary>
    public const string Part =
        @"(?:(?i:the\s+)?(?i:early|late|mid|(?:start|beginning|middle|end)\s+of(?:\s+the)?)(?:\s+in)?[\s-]+)?";

    private static readonly string[] _counts =
        ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static int MonthOf(Match match) =>
        Array.IndexOf(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], Start(match, "month")) + 1;

    public static DayOfWeek WeekdayOf(Match match) =>
        (DayOfWeek)Array.IndexOf(["sun", "mon", "tue", "wed", "thu", "fri", "sat"], Start(match, "weekday"));

    public static int NumberOf(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    public static int CountOf(Match match)
    {
        var word = match.Groups["count"].Value.ToLowerInvariant();
        return int.TryParse(word, CultureInfo.InvariantCulture, out var number) ? number : word switch
        {
            "a" or "an" => 1,
            "fifteen" => 15,
            "eighteen" => 18,
            "twenty" => 20,
            "thirty" => 30,
            "forty" => 40,
            "fifty" => 50,
            _ => Array.IndexOf(_counts, word),
        };
    }

    /// <summary>TIMEX3 unit letter: D, W, M, Q, Y; "DE" for decade.</summary>
    public static string UnitOf(Match match)
    {
        var unit = match.Groups["unit"].Value.ToUpperInvariant();
        return unit.StartsWith("DEC", StringComparison.Ordinal) ? "DE" : unit[..1];
    }

    private static string Start(Match match, string group) => match.Groups[group].Value[..3].ToLowerInvariant();
}
