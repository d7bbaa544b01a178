using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Tests.Feeds;

public static class PollScheduleTests
{
    private static readonly DateTimeOffset _now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly FeedId _id = FeedId.Of("https://a.example/feed");

    [Theory]
    [InlineData(null, 5)]
    [InlineData(10, 5)]
    [InlineData(120, 10)]
    [InlineData(360, 30)]
    [InlineData(60 * 24 * 30, 60)]
    public static void A_Quiet_Feed_Is_Asked_Less_Often_But_Hourly_At_Least(int? minutesSinceNews, int minutes)
    {
        var state = new FeedState { LastNewItem = minutesSinceNews is { } ago ? _now.AddMinutes(-ago) : null };

        Assert.Equal(TimeSpan.FromMinutes(minutes), Wait(state, new FetchResult.NotModified(null)));
    }

    [Theory]
    [InlineData(30, 5)]
    [InlineData(900, 15)]
    [InlineData(86400, 60)]
    public static void A_Servers_Wish_To_Be_Left_Alone_Is_Kept_Up_To_An_Hour(int seconds, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Wait(new FeedState { LastNewItem = _now }, new FetchResult.NotModified(TimeSpan.FromSeconds(seconds))));

    [Fact]
    public static void Failures_Back_Off_To_A_Day()
    {
        var waits = Enumerable.Range(1, 12).Select(failures => Wait(new FeedState { FailuresInARow = failures }, new FetchResult.Failed("x"))).ToArray();

        Assert.Equal(waits.Order(), waits);
        Assert.Equal(TimeSpan.FromMinutes(5), waits[0]);
        Assert.InRange(waits[3], TimeSpan.FromMinutes(20), TimeSpan.FromMinutes(40));
        Assert.InRange(waits[^1], TimeSpan.FromHours(12), TimeSpan.FromHours(24));
    }

    [Fact]
    public static void Feeds_That_Fail_Together_Come_Back_Apart_And_Each_At_Its_Own_Time()
    {
        var state = new FeedState { FailuresInARow = 6 };
        var failed = new FetchResult.Failed("x");
        var waits = Enumerable.Range(0, 50).Select(i => FeedId.Of($"https://a.example/{i}"))
            .Select(id => PollSchedule.NextDue(id, state, failed, _now, new FeedsOptions())).ToArray();

        Assert.True(waits.Distinct().Count() > 40);
        Assert.Equal(Wait(state, failed), Wait(state, failed));
    }

    [Theory]
    [InlineData(7200, 120)]
    [InlineData(10, 5)]
    [InlineData(60 * 60 * 24 * 30, 60 * 24)]
    public static void Retry_After_Is_Honoured_Within_Bounds(int seconds, int minutes) =>
        Assert.Equal(TimeSpan.FromMinutes(minutes), Wait(new FeedState { FailuresInARow = 1 }, new FetchResult.Failed("x", TimeSpan.FromSeconds(seconds))));

    [Fact]
    public static void The_Interval_Is_The_Admins_To_Set() =>
        Assert.Equal(TimeSpan.FromHours(2), PollSchedule.NextDue(_id, new FeedState { LastNewItem = _now.AddDays(-9) }, new FetchResult.NotModified(null), _now, new FeedsOptions { Interval = TimeSpan.FromHours(2) }) - _now);

    [Theory]
    [InlineData(30, 60, 5)]
    [InlineData(90, 60, 60)]
    [InlineData(90, 10, 10)]
    [InlineData(90, 60 * 24 * 7, 7.5)]
    public static void What_A_Document_Says_Of_Itself_Counts_Where_The_Feed_Keeps_To_It_And_Up_To_An_Hour(int minutesSinceNews, int ttlMinutes, double minutes)
    {
        var state = new FeedState { LastNewItem = _now.AddMinutes(-minutesSinceNews), Hints = new FeedHints(TimeSpan.FromMinutes(ttlMinutes), [], []) };

        Assert.Equal(TimeSpan.FromMinutes(minutes), Wait(state, new FetchResult.NotModified(null)));
    }

    [Theory]
    [InlineData(new[] { 12, 13 }, new DayOfWeek[0], 120)]
    [InlineData(new[] { 13 }, new DayOfWeek[0], 5)]
    [InlineData(new int[0], new[] { DayOfWeek.Friday }, 720)]
    [InlineData(new[] { 0, 1, 2 }, new[] { DayOfWeek.Friday }, 900)]
    [InlineData(new int[0], new[] { DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday }, 1440)]
    public static void Hours_And_Days_In_Which_Nothing_Comes_Are_Skipped_Up_To_A_Day(int[] hours, DayOfWeek[] days, int minutes)
    {
        var state = new FeedState { Hints = new FeedHints(null, [.. hours], [.. days]) };

        Assert.Equal(TimeSpan.FromMinutes(minutes), Wait(state, new FetchResult.NotModified(null)));
    }

    [Fact]
    public static void Where_Pushes_Come_Polls_Are_Hourly_But_In_Time_To_Renew_The_Lease()
    {
        var push = new PushState("https://hub.example/", "https://a.example/feed", "key", "secret") { Requested = _now.AddDays(-1) }.Confirmed(TimeSpan.FromDays(9), _now);
        var unchanged = new FetchResult.NotModified(null);

        Assert.Equal(TimeSpan.FromMinutes(5), Wait(new FeedState { Push = push }, unchanged));
        Assert.Equal(TimeSpan.FromHours(1), Wait(new FeedState { Push = push with { LastPush = _now } }, unchanged));
        Assert.Equal(TimeSpan.FromMinutes(40), Wait(new FeedState { Push = push.Confirmed(TimeSpan.FromHours(1), _now) with { LastPush = _now } }, unchanged));
        Assert.Equal(TimeSpan.FromMinutes(5), Wait(new FeedState { Push = push.Confirmed(TimeSpan.FromHours(1), _now.AddHours(-2)) with { LastPush = _now } }, unchanged));
    }

    private static TimeSpan Wait(FeedState state, FetchResult result) => PollSchedule.NextDue(_id, state, result, _now, new FeedsOptions()) - _now;
}
