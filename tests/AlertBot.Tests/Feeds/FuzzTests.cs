using AlertBot.Evaluation.Fuzzing;

namespace AlertBot.Tests.Feeds;

/// <summary>`dotnet run --project tests/AlertBot.Evaluation -- fuzz` makes more of them, or one again.</summary>
public static class FuzzTests
{
    [Fact]
    public static void Twenty_Thousand_Mutations_Neither_Throw_Nor_Hang_Nor_Swell()
    {
        var run = FuzzRun.Of(FuzzCorpus.Documents(), seed: 20_261_126, from: 0, count: 20_000);

        Assert.Empty(run.Failures);
        // Both ways out are taken often, so the mutations are neither harmless nor mere noise.
        Assert.InRange(run.Feeds, 4_000, 18_000);
        Assert.InRange(run.Refused, 1_000, 16_000);
    }
}
