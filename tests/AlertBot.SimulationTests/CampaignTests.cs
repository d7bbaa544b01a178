using AlertBot.Simulation;
using AlertBot.TestSupport;

namespace AlertBot.SimulationTests;

/// <summary>Whatever goes wrong, and wherever a process dies: nothing lost, nothing doubled, nothing where it does not belong.</summary>
public sealed class CampaignTests
{
    private const int ShownLines = 100;

    [Fact]
    public void Two_Thousand_Random_Worlds_Come_To_Rest_In_Order() => AssertNone(Campaign.Failures(Campaign.Seeds(1, 2000)));

    [Fact]
    public void A_Story_Of_200_Items_Survives_A_Death_At_Every_Single_Operation() => AssertNone(Campaign.Failures(Campaign.OneDeathEach()));

    private static void AssertNone(IReadOnlyList<Outcome> failures)
    {
        if (failures is [var first, ..])
            Assert.Fail($"{failures.Count} runs went wrong: {string.Join(", ", failures.Take(20).Select(failure => failure.Scenario.Name))}\n{Explained(first)}");
    }

    private static string Explained(Outcome failure)
    {
        var trace = Run.Of(failure.Scenario, traced: true).Trace;
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults")).FullName, $"simulation {failure.Scenario.Name}.txt");
        File.WriteAllLines(file, trace);
        return $"""
            {failure.Scenario.Name}, again by: dotnet run -c Release --project tests/AlertBot.Simulation -- {failure.Scenario.Replay}
            {string.Join('\n', failure.Violations)}

            The last of {trace.Count} lines of its trace ({file}):
            {string.Join('\n', trace.TakeLast(ShownLines))}
            """;
    }
}
