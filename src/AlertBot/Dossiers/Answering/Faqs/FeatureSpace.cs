namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>The features of all known questions with their weights: tf-idf (Salton and Buckley, 1988), each block of length 1 before its share.</summary>
internal sealed class FeatureSpace
{
    private readonly Dictionary<ulong, int> _ids = [];
    private readonly float[] _rarity;
    private readonly float _mostRare;
    private readonly FeatureWeights _weights;

    /// <param name="fewest">Features that fewer questions have are left out.</param>
    public FeatureSpace(IReadOnlyCollection<List<Feature>> questions, int fewest, FeatureWeights weights)
    {
        _weights = weights;
        var rarity = new List<float>();
        foreach (var (key, count) in Counts(questions).Where(feature => feature.Value >= fewest))
        {
            _ids.Add(key, rarity.Count);
            rarity.Add(RarityOf(questions.Count, count));
        }

        _rarity = [.. rarity];
        _mostRare = RarityOf(questions.Count, fewest);
    }

    public int Count => _rarity.Length;

    public SparseVector Vector(List<Feature> question)
    {
        Span<float> squares = stackalloc float[_weights.Shares.Length];
        var known = Known(question, squares);
        for (var i = 0; i < squares.Length; i++)
            squares[i] = squares[i] == 0 ? 0 : _weights.Shares[i] / (_weights.Whole * MathF.Sqrt(squares[i]));
        var (features, weights) = (new int[known.Count], new float[known.Count]);
        var at = 0;
        foreach (var (id, (weight, block)) in known)
            (features[at], weights[at++]) = (id, weight * squares[block]);
        return new(features, weights);
    }

    // What no known question has lengthens the vector all the same: it makes the rest weigh less, as it should.
    private Dictionary<int, (float Weight, int Block)> Known(List<Feature> question, Span<float> squares)
    {
        var counts = new Dictionary<int, (int Times, int Block, float Share)>(question.Count);
        foreach (var feature in question)
        {
            var share = feature.IsCommon ? _weights.Common : 1;
            if (_ids.TryGetValue(feature.Key, out var id))
                counts[id] = (counts.GetValueOrDefault(id).Times + 1, (int)feature.Block, share);
            else
                squares[(int)feature.Block] += _mostRare * _mostRare * share * share;
        }

        var known = new Dictionary<int, (float, int)>(counts.Count);
        foreach (var (id, (times, block, share)) in counts)
        {
            var weight = (1 + MathF.Log(times)) * _rarity[id] * share;
            known.Add(id, (weight, block));
            squares[block] += weight * weight;
        }

        return known;
    }

    private static Dictionary<ulong, int> Counts(IEnumerable<List<Feature>> questions)
    {
        var (counts, seen) = (new Dictionary<ulong, int>(), new HashSet<ulong>());
        foreach (var question in questions)
        {
            seen.Clear();
            foreach (var feature in question)
            {
                if (seen.Add(feature.Key))
                    counts[feature.Key] = counts.GetValueOrDefault(feature.Key) + 1;
            }
        }

        return counts;
    }

    private float RarityOf(int all, int count) => MathF.Pow(MathF.Log(1 + ((float)all / count)), _weights.Power);
}
