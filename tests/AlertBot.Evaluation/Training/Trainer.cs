using AlertBot.Developments.Judging;

namespace AlertBot.Evaluation.Training;

/// <summary>Fits the three models of the decider.</summary>
internal static class Trainer
{
    // Pulls of one example each towards the hand-set weight; chosen by the held-out figures of `train`.
    private const double AboutPenalty = 3;
    private const double ReportPenalty = 2;
    private const double SamePenalty = 0.5;

    private static readonly Weights _handSet = new(Logistic.Parse(HandSet.About), Logistic.Parse(HandSet.Report), Logistic.Parse(HandSet.Same));

    public static Weights Fit(IReadOnlyCollection<Example> examples) => new(
        LogisticFit.Fit(
            [.. examples.Where(example => example.Sort != "either").Select(example => (Pairs(example.About), example.Sort != "mention", 1.0))],
            _handSet.About,
            AboutPenalty),
        LogisticFit.Fit(
            [.. examples.Where(example => example.Sort is "development" or "commentary").Select(example => (Pairs(example.Report), example.Sort == "development", 1.0))],
            _handSet.Report,
            ReportPenalty),
        LogisticFit.Fit(
            [.. examples.SelectMany(example => example.Pairs).Select(pair => (Named(pair.Measures), pair.Same, 1.0))],
            _handSet.Same,
            SamePenalty));

    private static IReadOnlyList<(string, double)> Pairs(IReadOnlyList<Sign> signs) => [.. signs.Select(sign => (sign.Name, sign.Value))];

    private static IReadOnlyList<(string, double)> Named(double[] measures) => [.. Sameness.Names.Zip(measures).Where(pair => pair.Second != 0)];
}
