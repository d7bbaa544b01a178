using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertBot.Evaluation.Facts;

/// <summary>The first day that a TIMEX3 value covers and the day after its last.</summary>
internal static partial class TimexDays
{
    private static readonly Dictionary<string, int> _seasons = new() { ["SP"] = 3, ["SU"] = 6, ["FA"] = 9, ["WI"] = 12 };

    public static (DateOnly First, DateOnly After)? Of(string value)
    {
        if (value.Split('/') is [var low, var high])
            return Of(low) is var (first, _) && Of(high) is var (last, _) ? (first, last) : null;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return (day, day.AddDays(1));
        if (DateOnly.TryParseExact(value, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return (month, month.AddMonths(1));
        if (Week().Match(value) is { Success: true } week)
            return OfWeek(Number(week, "year"), Number(week, "week"), week.Groups["end"].Success);
        if (Part().Match(value) is { Success: true } part)
            return OfPart(new DateOnly(Number(part, "year"), 1, 1), part.Groups["part"].Value);
        return value.Length is >= 2 and <= 4 && int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? OfYears(number, value.Length) : null;
    }

    public static decimal? Seconds(string value)
    {
        var match = Length().Match(value);
        if (!match.Success || value.Contains('X', StringComparison.Ordinal))
            return null;
        return (In(match, "y") * 365m * 86400) + (In(match, "m") * 30 * 86400) + (In(match, "w") * 7 * 86400) + (In(match, "d") * 86400)
            + (In(match, "h") * 3600) + (In(match, "min") * 60) + In(match, "s");
    }

    private static (DateOnly, DateOnly)? OfYears(int number, int digits)
    {
        var years = digits switch { 4 => 1, 3 => 10, _ => 100 };
        return number * years is > 0 and < 9990 ? (new DateOnly(number * years, 1, 1), new DateOnly((number + 1) * years, 1, 1)) : null;
    }

    private static (DateOnly, DateOnly) OfWeek(int year, int week, bool isWeekend)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, Math.Clamp(week, 1, ISOWeek.GetWeeksInYear(year)), DayOfWeek.Monday));
        return (isWeekend ? monday.AddDays(5) : monday, monday.AddDays(7));
    }

    private static (DateOnly, DateOnly) OfPart(DateOnly year, string part)
    {
        if (_seasons.TryGetValue(part, out var month))
            return (year.AddMonths(month - 1), year.AddMonths(month + 2));
        var (number, months) = (part[1] - '0', part[0] == 'Q' ? 3 : 6);
        return (year.AddMonths((number - 1) * months), year.AddMonths(number * months));
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static decimal In(Match match, string group) => match.Groups[group].Success ? decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?<year>\d{4})-W(?<week>\d\d)(?<end>-WE)?$")]
    private static partial Regex Week();

    [GeneratedRegex(@"^(?<year>\d{4})-(?<part>Q[1-4]|H[12]|SP|SU|FA|WI)$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^P(?:(?<y>[\d.]+)Y)?(?:(?<m>[\d.]+)M)?(?:(?<w>[\d.]+)W)?(?:(?<d>[\d.]+)D)?(?:T(?:(?<h>[\d.]+)H)?(?:(?<min>[\d.]+)M)?(?:(?<s>[\d.]+)S)?)?$")]
    private static partial Regex Length();
}
