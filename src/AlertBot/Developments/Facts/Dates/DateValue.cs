using System.Globalization;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Writes days and periods as TIMEX3 values (ISO 8601, with W for weeks, Q for quarters and three digits for a decade).</summary>
internal static class DateValue
{
    // Nobody tells a date further away; and DateOnly ends at 9999.
    private const int Furthest = 5000;

    public static DateOnly? Find(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    public static string? Day(int year, int month, int day) => Find(year, month, day) is { } date ? Day(date) : null;

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(int year, int month) => $"{year:D4}-{month:D2}";

    /// <summary>The first day of a month that is told as "2026-04"; null for an open one.</summary>
    public static DateOnly? FirstOf(string month) =>
        DateOnly.TryParseExact(month, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? first : null;

    public static int Weekday(DateOnly date) => date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek;

    public static string Week(DateOnly date)
    {
        var day = date.ToDateTime(TimeOnly.MinValue);
        return $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}";
    }

    /// <summary>A unit away from a day, no more precise than the unit: "two weeks ago" is a week, "six months ago" a month.</summary>
    public static string Shift(DateOnly? from, TimeUnit unit, int count) =>
        from is { } day && Math.Abs(count) <= Furthest && Moved(day, unit, count) is { } moved ? Write(moved, unit) : Open(unit);

    private static DateOnly? Moved(DateOnly day, TimeUnit unit, int count)
    {
        try
        {
            return unit switch
            {
                TimeUnit.Day => day.AddDays(count),
                TimeUnit.Week or TimeUnit.Weekend => day.AddDays(7 * count),
                TimeUnit.Fortnight => day.AddDays(14 * count),
                TimeUnit.Month => day.AddMonths(count),
                TimeUnit.Quarter => day.AddMonths(3 * count),
                TimeUnit.HalfYear => day.AddMonths(6 * count),
                TimeUnit.Year => day.AddYears(count),
                TimeUnit.Decade => day.AddYears(10 * count),
                TimeUnit.Century => day.AddYears(100 * count),
                _ => day,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            // Before the year 1 or after 9999.
            return null;
        }
    }

    private static string Write(DateOnly day, TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => Week(day),
        TimeUnit.Weekend => Week(day) + "-WE",
        TimeUnit.Month => Month(day.Year, day.Month),
        TimeUnit.Quarter => $"{day.Year:D4}-Q{(day.Month + 2) / 3}",
        TimeUnit.HalfYear => $"{day.Year:D4}-H{(day.Month + 5) / 6}",
        TimeUnit.Year => $"{day.Year:D4}",
        TimeUnit.Decade => $"{day.Year / 10:D3}",
        TimeUnit.Century => $"{day.Year / 100:D2}",
        _ => Day(day),
    };

    private static string Open(TimeUnit unit) => unit switch
    {
        TimeUnit.Week or TimeUnit.Fortnight => "XXXX-WXX",
        TimeUnit.Weekend => "XXXX-WXX-WE",
        TimeUnit.Month => "XXXX-XX",
        TimeUnit.Quarter => "XXXX-QX",
        TimeUnit.HalfYear => "XXXX-HX",
        TimeUnit.Year => "XXXX",
        TimeUnit.Decade => "XXX",
        TimeUnit.Century => "XX",
        _ => "XXXX-XX-XX",
    };
}
