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

    private static AlertDecision Decide(ImmutableArray<DealId> deals, int least, int importance)
    {
        var development = new Development(
            new("d"), new("harbour-orchard"), DevelopmentKind.Amended, "Headline", "", "https://outlet.example/a", "Outlet", _now, _now, importance, "terms")
        {
            Story = new("a"),
        };
        return AlertDecider.Decide(new Subscription("1", deals, least), development, _now);
    }
}
