using System.Buffers;
using System.Collections.Immutable;

namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>
/// Finds the entry of an FAQ that a question asks for, or none. Where entries have several wordings, it learns to tell the entries apart; where
/// there is one wording each, likeness is all there is. Safe to ask from many threads.
/// </summary>
internal sealed class FaqIndex
{
    /// <summary>The one threshold: scores are laid out so that it is the same for every FAQ.</summary>
    public const double Sure = 0.5;

    private const int NearestEntries = 4;

    // Likeness from which one wording is taken for the other: nine of ten questions of other entries are less alike (CLINC150, one wording an entry).
    private const float Alike = 0.27f;

    private readonly ImmutableArray<KnownQuestions> _entries;
    private readonly FeatureSpace _space;
    private readonly NearestQuestions _nearest;
    private readonly LinearClassifier? _classifier;
    private readonly float _threshold = Alike;

    public FaqIndex(IEnumerable<KnownQuestions> entries)
    {
        _entries = [.. entries.Where(entry => entry.Wordings.Length > 0)];
        var questions = _entries.SelectMany(entry => entry.Wordings).Select(QuestionFeatures.Of).ToArray();
        var plan = LearningPlan.Of(_entries.Length, questions.Length);
        _space = new(questions, plan.FewestQuestions, plan.Learns ? FeatureWeights.Learnt : FeatureWeights.Alone);
        var vectors = Array.ConvertAll(questions, _space.Vector);
        _nearest = new(_space.Count, vectors, Starts(_entries));
        if (!plan.Learns)
            return;
        int[] labels = [.. _entries.SelectMany((entry, i) => Enumerable.Repeat(i, entry.Wordings.Length))];
        _classifier = LinearClassifier.Train(_space.Count, _entries.Length, vectors, labels);
        _threshold = Calibration.Threshold(questions, labels, _entries.Length, plan.FewestQuestions);
    }

    /// <summary>It learnt to tell its entries apart; otherwise a match is likeness of wordings only.</summary>
    public bool Learns => _classifier is not null;

    public FaqMatch? Find(string question)
    {
        if (_entries.IsEmpty)
            return null;
        var vector = _space.Vector(QuestionFeatures.Of(question));
        var scores = ArrayPool<float>.Shared.Rent(_entries.Length + 16);
        var match = _classifier is null ? Nearest(vector, scores) : Claimed(vector, scores, _classifier);
        ArrayPool<float>.Shared.Return(scores);
        return match;
    }

    private FaqMatch Nearest(SparseVector vector, float[] scores)
    {
        _nearest.Score(vector, scores);
        var best = Ranking.Best(scores.AsSpan(0, _entries.Length), NearestEntries);
        return Match(best, scores[best[0]]);
    }

    private FaqMatch Claimed(SparseVector vector, float[] scores, LinearClassifier classifier)
    {
        classifier.Score(vector, scores);
        var best = Ranking.Best(scores.AsSpan(0, _entries.Length), NearestEntries);
        return Match(best, scores[best[0]]);
    }

    private FaqMatch Match(List<int> best, float score) =>
        new(_entries[best[0]].EntryId, Layout(score), [.. best.Select(entry => _entries[entry].EntryId)]);

    /// <summary>The logistic curve that is 0.5 at the threshold; four is its slope for scores from -1 to 1.</summary>
    private double Layout(float score) => 1 / (1 + Math.Exp(-4 * (score - _threshold)));

    private static int[] Starts(ImmutableArray<KnownQuestions> entries)
    {
        var starts = new int[entries.Length + 1];
        for (var i = 0; i < entries.Length; i++)
            starts[i + 1] = starts[i] + entries[i].Wordings.Length;
        return starts;
    }
}
