using System.Diagnostics;
using AlertBot.Simulation;

namespace AlertBot.SimulationTests;

/// <summary>The simulator is worth what it promises: a seed is a run, its faults happen, and its stories are clear.</summary>
public sealed class RunTests
{
    private static readonly string[] _mishaps =
    [
        "table failed", "table timed out", "table slow", "table failed, nothing written", "table timed out, nothing written", "table wrote late",
        "table says 412, nothing written", "table wrote and says 409 or 412", "table wrote, answer lost", "table wrote, timed out",
        "table wrote, answer lost, client repeated",
        "hint lost", "hint doubled", "hint late", "hint sent, answer lost", "hint taken, answer lost", "hint completed, answer lost", "queue failed",
        "no connection to Discord", "Discord did it, connection reset", "slow way to Discord", "slow answer from Discord", "Discord fails",
        "Discord did it and says 502", "Discord did it, answer cut", "Discord limits", "Cloudflare limits",
        "no connection to the site", "site hangs", "site fails", "site limits", "site gives another page", "answer cut",
    ];

    // What the product logs, or the world notes, when it comes to that.
    private static readonly string[] _turns =
    [
        "answers /latest", "answers /follow", "answers /unfollow", "The deferred reply to", "~digests: told channel", "cannot be written to and follows nothing any more",
        "parked the alert for channel", "(Read Message History, to see what was sent here before)", "is tried again at", "answers a push of", "not told: the channel has this story already",
    ];

    [Fact]
    public void A_Seed_Is_The_Same_Run_Every_Time()
    {
        for (var seed = 1; seed <= 20; seed++)
            Assert.Equal(Run.Of(Scenario.Random(seed), traced: true).Trace, Run.Of(Scenario.Random(seed), traced: true).Trace);
    }

    // Hash codes of strings differ from process to process, and with them whatever is enumerated in their order.
    [Fact]
    public async Task Another_Process_Makes_The_Same_Run_Of_A_Seed()
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            using var other = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "AlertBot.Simulation"), ["--seed", $"{seed}", "--trace"]) { RedirectStandardOutput = true })!;
            var told = await other.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var trace = string.Join('\n', Run.Of(Scenario.Random(seed), traced: true).Trace);

            Assert.StartsWith($"{trace}\nseed {seed}: ", told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void In_Fine_Weather_Every_Story_Is_Told() => Assert.Empty(Campaign.Failures(Campaign.Seeds(1, 100).Select(scenario => scenario.InFineWeather())));

    [Fact]
    public void Every_Kind_Of_Fault_Happens_And_So_Do_Deaths_Holds_Pushes_And_Deferred_Answers()
    {
        var outcomes = Enumerable.Range(1, 40).Select(seed => Run.Of(Scenario.Random(seed), traced: true)).ToList();
        var lines = outcomes.SelectMany(outcome => outcome.Trace).ToList();

        Assert.All(_mishaps, mishap => Assert.Contains(lines, line => line.EndsWith($" !{mishap}", StringComparison.Ordinal)));
        Assert.True(outcomes.Sum(outcome => outcome.Deaths) > 100);
        Assert.All(_turns, turn => Assert.Contains(lines, line => line.Contains(turn, StringComparison.Ordinal)));
    }
}
