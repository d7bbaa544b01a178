using AlertBot.Developments.Judging;

namespace AlertBot.Evaluation.Training;

/// <summary>Fits the three models of the decider.</summary>
internal static class Trainer
{
    // Pulls of one example each towards the hand-set weight; chosen by the held-out figures of `train`.
    private const double AboutPenalty = 3;
    private const double ReportPenalty = 2;
    private const double MostMentions = 50;
    private const double SamePenalty = 0.5;

    /// <summary>
    /// Weights of sameness that are not left to the data. Deals at hand are told within hours, mostly by the same few outlets: fitted to them, time decides alone, and
    /// what the stories of whole articles show (an answer is no retelling, a turn told again after days still is one) is lost.
    /// </summary>
    private static readonly Dictionary<string, double> _fixed = new()
    {
        // A bid and its rejection share their words, and so do a rumour and what bears it out; there are too few of them to learn from.
        ["answer"] = -3,
        ["borne out"] = -3.6,
        // Each pair has one of these three, or kinds that are the same: let go, they and the bias would take back what the two above say.
        ["other kind"] = -0.6,
        ["kind unknown"] = -0.6,
        ["same kind"] = -0.6,
        // Fitted, a second telling after two days would be new whatever it says.
        ["days"] = -1.7,
        ["days at first"] = -1,
        ["overlap after a day"] = 0.3,
    };

    public static readonly Weights HandSet = new(Logistic.Parse(Training.HandSet.About), Logistic.Parse(Training.HandSet.Report), Logistic.Parse(Training.HandSet.Same));

    public static Weights Fit(IReadOnlyCollection<Example> examples) => FitSameness(examples) with
    {
        About = LogisticFit.Fit(
            [.. examples.Where(example => example.Sort != "either").GroupBy(example => example.Deal).SelectMany(Weighed)],
            HandSet.About,
            AboutPenalty),
        Report = LogisticFit.Fit(
            [.. examples.Where(example => example.Sort is "development" or "commentary").Select(example => (Pairs(example.Report), example.Sort == "development", 1.0))],
            HandSet.Report,
            ReportPenalty),
    };

    // A deal of busy names has a thousand mentions, another one thirty: each deal is to say as much as the others.
    private static IEnumerable<(IReadOnlyList<(string, double)> Signs, bool Holds, double Weight)> Weighed(IGrouping<string, Example> deal)
    {
        var weight = Math.Min(1, MostMentions / deal.Count(example => example.Sort == "mention"));
        return deal.Select(example => (Pairs(example.About), example.Sort != "mention", example.Trust * (example.Sort == "mention" ? weight : 1)));
    }

    public static Weights FitSameness(IReadOnlyCollection<Example> examples) => new(
        HandSet.About,
        HandSet.Report,
        LogisticFit.Fit(
            [.. examples.SelectMany(example => example.Pairs).Select(pair => (Named(pair.Measures), pair.Same, 1.0))],
            HandSet.Same,
            SamePenalty,
            _fixed));

    private static IReadOnlyList<(string, double)> Pairs(IReadOnlyList<Sign> signs) => [.. signs.Select(sign => (sign.Name, sign.Value))];

    private static IReadOnlyList<(string, double)> Named(double[] measures) => [.. Sameness.Names.Zip(measures).Where(pair => pair.Second != 0)];
}
