using System.Globalization;

namespace AlertBot.Alerts;

/// <summary>When a channel gets what was held for it: at a local time, every day or once a week.</summary>
/// <param name="Zone">An IANA time zone.</param>
/// <param name="Day">Null for every day.</param>
internal sealed record DigestSchedule(TimeOnly At, string Zone, DayOfWeek? Day = null)
{
    private const int DaysAhead = 8;

    /// <summary>The first after now: once a day, also on a day on which the clock skips that time or shows it twice.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        var today = TimeZones.DateOf(now, Zone);
        return Enumerable.Range(-1, DaysAhead + 2)
            .Select(today.AddDays)
            .Where(day => Day is null || day.DayOfWeek == Day)
            .Select(day => TimeZones.First(day, At, Zone))
            .First(time => time > now);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{(Day is { } day ? $"every {day}" : "every day")} at {At:HH\\:mm} ({Zone})");
}
