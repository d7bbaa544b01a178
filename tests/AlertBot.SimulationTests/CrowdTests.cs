using AlertBot.Simulation;

namespace AlertBot.SimulationTests;

/// <summary>
/// Ten thousand channels at the rate that Discord allows, on virtual time: how fast, in which order, and by several processes together. Discord allows 50
/// requests a second, of which messages take nine in ten.
/// </summary>
public sealed class CrowdTests
{
    private const int Many = 10_000;
    private const int Few = 500;
    private const int PerSecond = 50;

    [Fact]
    public void Ten_Thousand_Channels_Are_Told_At_The_Rate_That_Discord_Allows_And_An_Urgent_Development_Overtakes_Them_And_A_Digest()
    {
        var crowd = Crowd.Of(Many, Few, processes: 1);
        crowd.TellAll();

        AssertEachOnce(crowd, digests: true);
        Assert.Empty(crowd.Refusals);

        var followed = crowd.Times("followed");
        Assert.InRange(crowd.Rate(from: followed[0]), 40, PerSecond);
        // The five hundred of the urgent one would take eleven seconds alone; the others get what its own pauses leave, between its rounds.
        var urgent = crowd.Times("urgent");
        Assert.InRange(urgent[^1] - Crowd.Start - Crowd.UrgentAfter, TimeSpan.FromSeconds(11), TimeSpan.FromSeconds(25));
        var between = crowd.Posts.Count(post => post.Deal != "urgent" && post.At > urgent[0].AddSeconds(1) && post.At < urgent[^1].AddSeconds(-1));
        Assert.InRange(between, 0, urgent.Count / 2);
        // What is in a digest could wait, and does: the last of them comes when the ten thousand are told.
        Assert.True(crowd.Times(null)[^1] > followed[^1]);
        Assert.True(followed[^1] > urgent[^1]);
    }

    [Fact]
    public void Three_Processes_Share_The_Rate()
    {
        var crowd = Crowd.Of(many: 3_000, Few, processes: 3);
        crowd.Tell("followed", importance: 3, TimeSpan.FromSeconds(60));
        crowd.Tell("urgent", importance: 5, TimeSpan.FromSeconds(60));
        crowd.Pass(TimeSpan.FromMinutes(4));

        AssertEachOnce(crowd, digests: false);
        // Only until each knows of the others, which they tell every ten seconds.
        Assert.DoesNotContain(crowd.Refusals, at => at > crowd.Posts[0].At.AddSeconds(20));
        Assert.InRange(crowd.Refusals.Count, 0, 50);
        Assert.InRange(crowd.Rate(from: Crowd.Start), 30, PerSecond);
    }

    private static void AssertEachOnce(Crowd crowd, bool digests)
    {
        Assert.Null(crowd.Escape);
        var messages = crowd.Messages;
        Assert.Empty(crowd.Channels.Where((channel, i) => messages.GetValueOrDefault(channel) != (i < Few ? 2 : i < crowd.Channels.Count - Few || digests ? 1 : 0)));
    }
}
