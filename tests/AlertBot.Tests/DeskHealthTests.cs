namespace AlertBot.Tests;

public static class DeskHealthTests
{
    private static readonly DateTimeOffset _now = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    // Seconds ago; a feed's due time may lie ahead.
    [Theory]
    [InlineData(10, 20, null, 5, true, "polling")]
    [InlineData(105, 20, null, 5, true, "polling")]
    [InlineData(106, 20, null, 5, false, "has not swept since 2026-04-27 11:58:14Z: nothing queues the feeds that are due")]
    [InlineData(null, null, null, 5, false, "has not swept yet")]
    [InlineData(10, null, null, null, true, "sweeping; there is no feed to poll yet")]
    [InlineData(10, 600, null, -200, true, "polling")]
    [InlineData(10, 600, null, 106, false, "a feed is due since 2026-04-27 11:58:14Z, but no poll has ended well since 2026-04-27 11:50:00Z")]
    [InlineData(10, null, null, 106, false, "a feed is due since 2026-04-27 11:58:14Z, but no poll has ended well yet")]
    [InlineData(10, 60, null, 4000, true, "polling")]
    [InlineData(10, 600, 30, -200, false, "polls fail at this end, the last at 2026-04-27 11:59:30Z, and none has ended well since 2026-04-27 11:50:00Z: the log says why")]
    [InlineData(10, 600, 700, -200, true, "polling")]
    public static void A_Desk_Is_Healthy_While_It_Sweeps_And_Its_Polls_End(int? swept, int? polled, int? troubled, int? due, bool healthy, string detail)
    {
        var health = DeskHealth.Judge(new Pulse(_now, Ago(swept), Ago(polled), Ago(troubled), Ago(due), IsOwn: true), _minute, _now);

        Assert.Equal((healthy, detail), (health.Healthy, health.Detail));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public static void What_Another_Instance_Wrote_Is_Known_To_The_Minute_Only(bool own, bool healthy) => Assert.Equal(
        healthy, DeskHealth.Judge(new Pulse(_now, Ago(60), Ago(60), null, Ago(1), own), TimeSpan.FromSeconds(1), _now).Healthy);

    private static DateTimeOffset? Ago(int? seconds) => seconds is { } known ? _now.AddSeconds(-known) : null;
}
