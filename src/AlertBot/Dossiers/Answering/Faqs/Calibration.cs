namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>
/// From which score on an entry's claim is believed. It is read off the FAQ at hand: a fifth of the wordings is left out, the rest learnt, and
/// the score found above which all but few of those left out are answered.
/// </summary>
internal static class Calibration
{
    // Declining may cost this share of the right answers. From 0.5 to 2 percent the out-of-scope recall on CLINC150 (validation) goes from 61
    // to 82 percent, and the questions that are answered right from 92.4 to 90.0.
    private const double Cost = 0.0075;

    // With few wordings the quantile says little; then this is held to, which is where it lies for FAQs of 10 to 150 entries.
    private const float Usual = -0.5f;
    private const int UsualCounts = 50;
    private const int LeftOut = 5;

    public static float Threshold(IReadOnlyList<List<Feature>> questions, int[] labels, int entries, int fewest)
    {
        var (kept, left) = Split(labels);
        var space = new FeatureSpace([.. kept.Select(i => questions[i])], fewest, FeatureWeights.Learnt);
        var classifier = LinearClassifier.Train(space.Count, entries, [.. kept.Select(i => space.Vector(questions[i]))], [.. kept.Select(i => labels[i])]);
        var right = Right(classifier, space, left.Select(i => (questions[i], labels[i])));
        return right.Count == 0 ? Usual : ((right.Count * right[(int)(Cost * right.Count)]) + (UsualCounts * Usual)) / (right.Count + UsualCounts);
    }

    private static List<float> Right(LinearClassifier classifier, FeatureSpace space, IEnumerable<(List<Feature> Question, int Label)> left)
    {
        var (right, scores) = (new List<float>(), classifier.NewScores());
        foreach (var (question, label) in left)
        {
            classifier.Score(space.Vector(question), scores);
            if (Ranking.Best(scores.AsSpan(0, classifier.Entries)) == label)
                right.Add(scores[label]);
        }

        right.Sort();
        return right;
    }

    // Each fifth of an entry's own wordings, so that every entry keeps most of its.
    private static (List<int> Kept, List<int> Left) Split(int[] labels)
    {
        var (kept, left, seen) = (new List<int>(), new List<int>(), new Dictionary<int, int>());
        for (var i = 0; i < labels.Length; i++)
        {
            var nth = seen[labels[i]] = seen.GetValueOrDefault(labels[i]) + 1;
            (nth % LeftOut == LeftOut - 1 ? left : kept).Add(i);
        }

        return (kept, left);
    }
}
