using AlertBot.SelfHost;

namespace AlertBot.Tests.SelfHost;

public static class HealthTests
{
    private static readonly DateTimeOffset _now = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(0, true)]
    [InlineData(130, true)]
    [InlineData(131, false)]
    [InlineData(3600, false)]
    public static void A_Desk_Is_Healthy_While_It_Sweeps(int secondsAgo, bool healthy) =>
        Assert.Equal(healthy, Health.Judge(_now.AddSeconds(-secondsAgo), _minute, _now).Healthy);

    [Fact]
    public static void A_Desk_That_Stopped_Sweeping_Says_Since_When() =>
        Assert.Equal("has not swept since 2026-04-27 11:00:00Z", Health.Judge(_now.AddHours(-1), _minute, _now).Detail);

    [Fact]
    public static void A_Desk_That_Never_Swept_Is_Not_Healthy() =>
        Assert.Equal("has not swept yet", Health.Judge(null, _minute, _now).Detail);
}
