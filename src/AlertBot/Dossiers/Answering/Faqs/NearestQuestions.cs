using System.Buffers;

namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>How like the known questions a question is: the cosine with each, over an inverted index; the mean of an entry's best three.</summary>
internal sealed class NearestQuestions
{
    private const int Best = 3;

    private readonly int[] _starts;
    private readonly int[] _questions;
    private readonly float[] _weights;
    private readonly int[] _entryStarts;

    /// <param name="questions">Those of the first entry, then those of the second …</param>
    /// <param name="entryStarts">Where each entry's begin, and the end.</param>
    public NearestQuestions(int features, IReadOnlyList<SparseVector> questions, int[] entryStarts)
    {
        _entryStarts = entryStarts;
        _starts = new int[features + 1];
        foreach (var feature in questions.SelectMany(question => question.Features))
            _starts[feature + 1]++;
        for (var i = 0; i < features; i++)
            _starts[i + 1] += _starts[i];
        _questions = new int[_starts[features]];
        _weights = new float[_starts[features]];
        Fill(questions);
    }

    public void Score(SparseVector question, Span<float> entries)
    {
        var count = _entryStarts[^1];
        var cosines = ArrayPool<float>.Shared.Rent(count);
        cosines.AsSpan(0, count).Clear();
        for (var i = 0; i < question.Features.Length; i++)
            Add(question.Features[i], question.Weights[i], cosines);
        for (var entry = 0; entry < _entryStarts.Length - 1; entry++)
            entries[entry] = MeanOfBest(cosines.AsSpan(_entryStarts[entry].._entryStarts[entry + 1]));
        ArrayPool<float>.Shared.Return(cosines);
    }

    private void Add(int feature, float weight, float[] cosines)
    {
        for (var i = _starts[feature]; i < _starts[feature + 1]; i++)
            cosines[_questions[i]] += weight * _weights[i];
    }

    private static float MeanOfBest(ReadOnlySpan<float> cosines)
    {
        if (cosines.Length == 1)
            return cosines[0];
        Span<float> best = stackalloc float[Best];
        foreach (var cosine in cosines)
            Insert(best, cosine);
        var sum = 0f;
        foreach (var cosine in best)
            sum += cosine;
        return sum / Math.Min(Best, cosines.Length);
    }

    private static void Insert(Span<float> best, float cosine)
    {
        for (var i = 0; i < best.Length; i++)
        {
            if (cosine > best[i])
                (best[i], cosine) = (cosine, best[i]);
        }
    }

    private void Fill(IReadOnlyList<SparseVector> questions)
    {
        var next = _starts.ToArray();
        for (var question = 0; question < questions.Count; question++)
        {
            var (features, weights) = questions[question];
            for (var i = 0; i < features.Length; i++)
            {
                var at = next[features[i]]++;
                (_questions[at], _weights[at]) = (question, weights[i]);
            }
        }
    }
}
