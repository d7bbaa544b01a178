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
        for (var kill = 0; kill < _kills; kill++)
        {
            if (kill % 2 == 0)
                storm.Tell(takeovers[kill / 2]);
            if (kill % 3 == 1)
                await storm.RefusePostsAsync();
            if (kill % (_kills / 3) == 2)
                await Task.WhenAll(storm.StopStoreForAWhileAsync(), storm.KillOneAsync());
            else
                await storm.KillOneAsync();
        }

        await storm.ClearAsync();

        Assert.True(await storm.IsAtRestAsync(), $"Something is left undone.\n{storm.Faults()}\n{storm.LastWords()}");
        Assert.Equal(_kills, storm.Kills);
        Assert.True(storm.Faults() is "", storm.Faults());
    }
}
