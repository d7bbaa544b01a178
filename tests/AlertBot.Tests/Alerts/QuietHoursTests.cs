using AlertBot.Alerts;
using AlertBot.Tests.Storage;
using NodaTime;
using NodaTime.Extensions;

namespace AlertBot.Tests.Alerts;

/// <summary>Quiet hours against the clock on the wall, around every change of the clocks of a year.</summary>
public static class QuietHoursTests
{
    private static readonly (string From, string To)[] _hours =
        [("22:00", "07:00"), ("01:30", "02:30"), ("02:15", "02:45"), ("23:00", "01:30"), ("02:30", "07:00"), ("00:00", "03:00"), ("09:00", "17:00")];

    public static TheoryData<string> Zones { get; } =
    [
        "Europe/Berlin", "Europe/London", "America/New_York", "America/St_Johns", "America/Nuuk", "America/Santiago", "Africa/Casablanca", "Africa/Cairo",
        "Asia/Beirut", "Asia/Tokyo", "Australia/Lord_Howe", "Pacific/Chatham", "UTC",
    ];

    [Theory]
    [MemberData(nameof(Zones))]
    public static void Whenever_The_Clock_Shows_A_Quiet_Time_It_Is_Quiet_And_Otherwise_Only_In_An_Hour_That_Comes_Twice(string zone)
    {
        foreach (var (quiet, now) in Cases(zone))
        {
            var isQuiet = quiet.EndOf(now) is not null;
            if (Shows(quiet, zone, now))
                Assert.True(isQuiet, $"{quiet} at {now:u}");
            else
                Assert.True(!isQuiet || ComesTwice(zone, now), $"{quiet} at {now:u}");
        }
    }

    [Theory]
    [MemberData(nameof(Zones))]
    public static void What_Is_Held_Goes_Out_Within_A_Day_When_It_Is_Quiet_No_More(string zone)
    {
        foreach (var (quiet, now) in Cases(zone))
        {
            if (quiet.EndOf(now) is not { } end)
                continue;

            Assert.InRange(end - now, TimeSpan.FromTicks(1), TimeSpan.FromHours(25));
            Assert.Null(quiet.EndOf(end));
            Assert.Equal(end, quiet.EndOf(end.AddTicks(-1)));
        }
    }

    [Theory]
    [InlineData("2026-03-29T00:30:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25T00:10:00Z", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25T00:45:00Z", "2026-10-25T01:30:00Z")]
    public static void A_Night_In_Berlin_That_Ends_At_Half_Past_Two(string now, string end) =>
        Assert.Equal(Time(end), new QuietHours(new(22, 0), new(2, 30), "Europe/Berlin").EndOf(Time(now)));

    [Fact]
    public static void A_Zone_That_The_Data_No_Longer_Knows_Is_Taken_As_Utc() =>
        Assert.Equal(Samples.Noon.AddHours(1), new QuietHours(new(11, 0), new(13, 0), "Atlantis/Capital").EndOf(Samples.Noon));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>All hours at every seventh minute of the two days around each change of 2026, and around two days without one.</summary>
    private static IEnumerable<(QuietHours Quiet, DateTimeOffset Now)> Cases(string zone)
    {
        var year = new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2027, 1, 1, 0, 0));
        var changes = DateTimeZoneProviders.Tzdb[zone].GetZoneIntervals(year).Where(interval => interval.HasStart && year.Contains(interval.Start)).Select(interval => interval.Start.ToDateTimeOffset());
        return from around in changes.Append(Samples.Noon).Append(new DateTimeOffset(2026, 12, 31, 23, 59, 0, TimeSpan.Zero))
               from hours in _hours
               let quiet = new QuietHours(TimeOnly.Parse(hours.From, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(hours.To, System.Globalization.CultureInfo.InvariantCulture), zone)
               from minute in Enumerable.Range(-206, 412)
               select (quiet, around.AddMinutes(7 * minute));
    }

    private static bool Shows(QuietHours quiet, string zone, DateTimeOffset now) =>
        now.ToInstant().InZone(DateTimeZoneProviders.Tzdb[zone]).TimeOfDay.ToTimeOnly().IsBetween(quiet.From, quiet.To);

    private static bool ComesTwice(string zone, DateTimeOffset now) =>
        DateTimeZoneProviders.Tzdb[zone].MapLocal(now.ToInstant().InZone(DateTimeZoneProviders.Tzdb[zone]).LocalDateTime).Count == 2;
}
