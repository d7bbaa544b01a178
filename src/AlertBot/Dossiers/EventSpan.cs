using System.Globalization;
using System.Text.RegularExpressions;

namespace AlertBot.Dossiers;

/// <summary>The days that an event date may be. A value that is no date may be any day.</summary>
internal readonly partial record struct EventSpan(DateOnly First, DateOnly Last)
{
    public int Days => Last.DayNumber - First.DayNumber;

    /// <summary>The last moment at which it may have been; that of a value that is no date is never over.</summary>
    public DateTimeOffset End => new(Last, TimeOnly.MaxValue, TimeSpan.Zero);

    // Winter is of either year: it may be any day of the one that is named.
    public static EventSpan Of(string value)
    {
        var match = Form().Match(value ?? "");
        if (!match.Success || !int.TryParse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture, out var year) || year == 0)
            return new(DateOnly.MinValue, DateOnly.MaxValue);
        if (Number(match, "quarter") is { } quarter)
            return Months(year, 3 * (quarter - 1) + 1, 3);
        if (Number(match, "half") is { } half)
            return Months(year, 6 * (half - 1) + 1, 6);
        if (Number(match, "week") is { } week)
            return Week(year, week);
        if (match.Groups["season"] is { Success: true, Value: not "WI" } season)
            return Months(year, season.Value switch { "SP" => 3, "SU" => 6, _ => 9 }, 3);
        if (Number(match, "month") is not { } month)
            return Months(year, 1, 12);
        return Number(match, "day") is { } day && day <= DateTime.DaysInMonth(year, month)
            ? new(new(year, month, day), new(year, month, day))
            : Months(year, month, 1);
    }

    private static EventSpan Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, new(year, month + count - 1, DateTime.DaysInMonth(year, month + count - 1)));
    }

    private static EventSpan Week(int year, int week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new(monday, monday.AddDays(6));
    }

    private static int? Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? int.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-H(?<half>[12])|-W(?<week>0[1-9]|[1-4]\d|5[0-3])|-(?<month>0[1-9]|1[0-2])(?:-(?<day>0[1-9]|[12]\d|3[01]))?)?(?:T.*|-(?<season>SP|SU|FA|WI))?$")]
    private static partial Regex Form();
}
