using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Tests.Alerts;

public static class AlertDeciderTests
{
    private static readonly DateTimeOffset _now = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public static void A_Channel_Without_A_List_Of_Deals_Gets_Every_Development() =>
        Assert.IsType<AlertDecision.Send>(Decide([], least: 1, importance: 1));

    [Fact]
    public static void A_Channel_Gets_The_Deals_It_Follows() =>
        Assert.IsType<AlertDecision.Send>(Decide([new("other"), new("harbour-orchard")], least: 1, importance: 1));

    [Fact]
    public static void Other_Deals_Are_Suppressed_With_The_Reason() =>
        Assert.Equal(new AlertDecision.Suppress("the channel does not follow harbour-orchard"), Decide([new("other")], least: 1, importance: 5));

    [Fact]
    public static void What_Matters_Too_Little_Is_Suppressed_With_The_Reason() =>
        Assert.Equal(new AlertDecision.Suppress("importance 2 is below the channel's least, 3"), Decide([], least: 3, importance: 2));

    [Fact]
    public static void What_Matters_Just_Enough_Is_Sent() => Assert.IsType<AlertDecision.Send>(Decide([], least: 3, importance: 3));

    [Fact]
    public static void Kinds_That_Are_Not_Wanted_Are_Suppressed_With_The_Reason() => Assert.Equal(
        new AlertDecision.Suppress("the channel does not want the kind Amended"), Decide(_all with { Kinds = [DevelopmentKind.Announced] }, importance: 5));

    [Fact]
    public static void In_Quiet_Hours_An_Alert_Is_Held_Until_They_End() => Assert.Equal(
        new AlertDecision.Hold(_now.AddHours(1), "the channel has quiet hours, 13:00 to 15:00 (Europe/Berlin)"),
        Decide(_all with { Quiet = new(new(13, 0), new(15, 0), "Europe/Berlin") }, importance: 3));

    [Fact]
    public static void A_Digest_Comes_At_Its_Hour_Quiet_Or_Not() => Assert.Equal(
        new AlertDecision.Hold(_now.AddHours(2), "the channel gets a digest every day at 14:00 (UTC)"),
        Decide(_all with { Quiet = new(new(11, 0), new(23, 0), "UTC"), Digest = new(new(14, 0), "UTC") }, importance: 3));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public static void What_Is_Urgent_Is_Not_Held(int importance, bool sent) => Assert.Equal(
        sent, Decide(_all with { Quiet = new(new(11, 0), new(23, 0), "UTC"), Digest = new(new(14, 0), "UTC"), UrgentFrom = 5 }, importance) is AlertDecision.Send);

    private static readonly Subscription _all = new("1", []);

    private static AlertDecision Decide(ImmutableArray<DealId> deals, int least, int importance) => Decide(new Subscription("1", deals, least), importance);

    private static AlertDecision Decide(Subscription subscription, int importance)
    {
        var development = new Development(
            new("d"), new("harbour-orchard"), DevelopmentKind.Amended, "Headline", "", "https://outlet.example/a", "Outlet", _now, _now, importance, "terms")
        {
            Story = new("a"),
        };
        return AlertDecider.Decide(subscription, development, _now);
    }
}
