using AlertBot.Alerts;

namespace AlertBot.Tests.Alerts;

public static class DigestScheduleTests
{
    private static readonly DateTimeOffset _start = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [MemberData(nameof(QuietHoursTests.Zones), MemberType = typeof(QuietHoursTests))]
    public static void A_Daily_Digest_Comes_Once_On_Each_Day_Of_The_Year_Also_When_Clocks_Change(string zone)
    {
        foreach (var at in (TimeOnly[])[new(0, 0), new(0, 30), new(1, 30), new(2, 0), new(2, 30), new(8, 0), new(23, 45)])
        {
            var times = Times(new DigestSchedule(at, zone)).TakeWhile(time => time < _start.AddYears(1)).ToList();

            // Where the clock skips the time, it comes when the clock has done so: in Nuuk that is past midnight.
            Assert.Equal(365, times.Count);
            Assert.All(times.Zip(times.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, TimeSpan.FromHours(23), TimeSpan.FromHours(25)));
        }
    }

    [Theory]
    [MemberData(nameof(QuietHoursTests.Zones), MemberType = typeof(QuietHoursTests))]
    public static void A_Weekly_Digest_Comes_On_Its_Day(string zone)
    {
        var days = Times(new DigestSchedule(new(2, 30), zone, DayOfWeek.Sunday)).Take(60).Select(time => TimeZones.DateOf(time, zone)).ToList();

        Assert.All(days, day => Assert.Equal(DayOfWeek.Sunday, day.DayOfWeek));
        Assert.All(days.Zip(days.Skip(1)), pair => Assert.Equal(7, pair.Second.DayNumber - pair.First.DayNumber));
    }

    [Theory]
    [InlineData("2026-03-28T12:00:00Z", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-24T12:00:00Z", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z")]
    public static void Half_Past_Two_In_Berlin(string now, string next) =>
        Assert.Equal(Time(next), new DigestSchedule(new(2, 30), "Europe/Berlin").Next(Time(now)));

    private static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<DateTimeOffset> Times(DigestSchedule schedule)
    {
        for (var time = schedule.Next(_start); ; time = schedule.Next(time))
            yield return time;
    }
}
