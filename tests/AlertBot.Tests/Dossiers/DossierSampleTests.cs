using AlertBot.Dossiers;
using AlertBot.Evaluation;
using AlertBot.Evaluation.Facts;
using AlertBot.TestSupport;

namespace AlertBot.Tests.Dossiers;

/// <summary>Articles of our own in the forms that outlets use, with what a careful reader puts on record (tests/AlertBot.Evaluation/Dossiers).</summary>
public static class DossierSampleTests
{
    private static readonly string _folder = Path.Combine(Repository.Root, "tests", "AlertBot.Evaluation", "Dossiers");

    public static TheoryData<string> Samples() => [.. Directory.EnumerateFiles(_folder, "*.json").Where(file => !File.ReadAllText(file).Contains("second held-out", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public static async Task Everything_Of_An_Article_Is_Put_On_Record_And_No_Guess(string name)
    {
        var sample = await DossierSample.ReadAsync(Path.Combine(_folder, $"{name}.json"));

        var figures = DossierFigures.Of(sample, HarvestReader.Read(sample.Deal, sample.Article));

        Assert.DoesNotContain(figures.Differences, difference => !difference.StartsWith("other term", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public static async Task Its_Facts_Are_Read_And_Nobody_Plays_A_Part_That_Is_Not_Theirs(string name)
    {
        var sample = await DossierSample.ReadAsync(Path.Combine(_folder, $"{name}.json"));

        Assert.Empty(OwnFacts.Problems(sample));
    }
}
