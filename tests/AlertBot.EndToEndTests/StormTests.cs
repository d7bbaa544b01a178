using System.Globalization;

namespace AlertBot.EndToEndTests;

/// <summary>
/// What the simulator proves on virtual time, on the real thing: processes, sockets, Azurite, the emulator. ALERTBOT_KILLS says how often
/// a process is killed; CI does 25, a hundred take about six minutes.
/// </summary>
public sealed class StormTests
{
    private static readonly int _kills = int.Parse(Environment.GetEnvironmentVariable("ALERTBOT_KILLS") ?? "25", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Killed_Cut_Off_And_Refused_Two_Processes_Tell_Everything_Exactly_Once()
    {
        await using var storm = await Storm.BrewAsync(seed: 20261126);
        var takeovers = Takeover.Many((_kills / 2) + 1);
        storm.Track(takeovers);
        // The store is away three times, or as often as somebody is killed.
        var between = Math.Max(1, _kills / 3);
        for (var kill = 0; kill < _kills; kill++)
        {
            if (kill % 2 == 0)
                storm.Tell(takeovers[kill / 2]);
            if (kill % 3 == 1)
                await storm.RefusePostsAsync();
            if (kill % between == Math.Min(2, between - 1))
                await Task.WhenAll(storm.StopStoreForAWhileAsync(), storm.KillOneAsync());
            else
                await storm.KillOneAsync();
        }

        await storm.ClearAsync();

        var undone = await storm.LeftUndoneAsync();
        Assert.True(undone is null, $"Something is left undone.\n{undone}\n{storm.Faults()}\n{storm.LastWords()}");
        Assert.Equal(_kills, storm.Kills);
        Assert.True(storm.Outages >= Math.Min(3, _kills), $"The store was stopped {storm.Outages} times only.");
        // Every fault set before the last post was met by one; each kind is set within thirteen kills. 0 is an answer that was dropped.
        if (_kills >= 16)
            Assert.Superset(new HashSet<int> { 0, 200, 429, 500, 503 }, storm.Answers);
        Assert.True(storm.Faults() is "", storm.Faults());
    }
}
