using System.Numerics;

namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>
/// One linear separator an entry, its wordings against all others, under the squared hinge loss, by stochastic gradient descent (Bottou,
/// "Stochastic Gradient Descent Tricks", 2012). A question that no separator claims is out of scope (Shu, Xu and Liu, "DOC", 2017, do the
/// same with sigmoids). No chance is in it: the same entries give the same weights.
/// </summary>
internal sealed class LinearClassifier
{
    // Epochs and rate by trial on part of CLINC150's training questions: 8 to 15 and 0.5 to 1 gave the same within 0.2 points.
    private const int Epochs = 10;
    private const float Rate = 0.5f;
    private const float Decay = 1e-5f;

    // What a question without one known word scores. It is not learnt: with few entries each of them would claim what is strange to all.
    private const float NoClaim = -1;

    private readonly int _stride;
    private readonly float[] _weights;

    public LinearClassifier(int features, int entries)
    {
        Entries = entries;
        _stride = (entries + Vector<float>.Count - 1) / Vector<float>.Count * Vector<float>.Count;
        _weights = new float[(long)features * _stride];
    }

    public int Entries { get; }

    public static LinearClassifier Train(int features, int entries, IReadOnlyList<SparseVector> questions, IReadOnlyList<int> labels)
    {
        var classifier = new LinearClassifier(features, entries);
        for (var epoch = 0; epoch < Epochs; epoch++)
            classifier.Pass(questions, labels, epoch);
        return classifier;
    }

    /// <summary>How surely each entry claims the question: 1 as its own wordings, -1 as those of others.</summary>
    /// <param name="scores">As long as <see cref="NewScores"/> or longer.</param>
    public void Score(SparseVector question, Span<float> scores)
    {
        scores = scores[.._stride];
        scores.Fill(NoClaim);
        for (var i = 0; i < question.Features.Length; i++)
            Add(question.Weights[i], Row(question.Features[i]), scores);
    }

    public float[] NewScores() => new float[_stride];

    private void Pass(IReadOnlyList<SparseVector> questions, IReadOnlyList<int> labels, int epoch)
    {
        var rate = Rate * (Epochs - epoch) / Epochs;
        var (scores, step) = (NewScores(), NewScores());
        foreach (var i in Shuffle.Order(questions.Count, epoch))
        {
            Score(questions[i], scores);
            if (Step(scores, labels[i], rate, step))
                Learn(questions[i], step);
        }

        var kept = 1 - (Decay * questions.Count * rate);
        for (var i = 0; i < _weights.Length; i++)
            _weights[i] *= kept;
    }

    private bool Step(ReadOnlySpan<float> scores, int label, float rate, Span<float> step)
    {
        var any = false;
        for (var entry = 0; entry < Entries; entry++)
        {
            var sign = entry == label ? 1f : -1f;
            var missing = 1 - (sign * scores[entry]);
            step[entry] = missing > 0 ? sign * missing * rate : 0;
            any |= missing > 0;
        }

        return any;
    }

    private void Learn(SparseVector question, ReadOnlySpan<float> step)
    {
        for (var i = 0; i < question.Features.Length; i++)
            Add(question.Weights[i], step, Row(question.Features[i]));
    }

    private Span<float> Row(int feature) => _weights.AsSpan(feature * _stride, _stride);

    private static void Add(float factor, ReadOnlySpan<float> from, Span<float> to)
    {
        var factors = new Vector<float>(factor);
        for (var i = 0; i < to.Length; i += Vector<float>.Count)
            (new Vector<float>(to[i..]) + (factors * new Vector<float>(from[i..]))).CopyTo(to[i..]);
    }
}
