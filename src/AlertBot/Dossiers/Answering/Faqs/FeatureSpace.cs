namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>The features of all known questions with their weights: tf-idf (Salton and Buckley, 1988), each block of length 1 before its share.</summary>
internal sealed class FeatureSpace
{
    // Shares of the blocks, by trial on part of CLINC150's and BANKING77's training questions; 0.5 either way moved no figure by a point.
    private static readonly float[] _shares = [1f, 0.7f, 0.5f, 1f];
    private static readonly float _whole = MathF.Sqrt(_shares.Sum(share => share * share));

    private readonly Dictionary<ulong, int> _ids = [];
    private readonly float[] _rarity;
    private readonly float _mostRare;
    private readonly float _common;

    /// <param name="fewest">Features that fewer questions have are left out.</param>
    /// <param name="common">What a feature of common words counts: 1 where it is learnt what they are worth.</param>
    public FeatureSpace(IReadOnlyCollection<List<Feature>> questions, int fewest, float common = 1)
    {
        _common = common;
        var rarity = new List<float>();
        foreach (var (key, count) in Counts(questions).Where(feature => feature.Value >= fewest))
        {
            _ids.Add(key, rarity.Count);
            rarity.Add(Rarity(questions.Count, count));
        }

        _rarity = [.. rarity];
        _mostRare = Rarity(questions.Count, fewest);
    }

    public int Count => _rarity.Length;

    public SparseVector Vector(List<Feature> question)
    {
        Span<float> squares = stackalloc float[_shares.Length];
        var known = Known(question, squares);
        for (var i = 0; i < squares.Length; i++)
            squares[i] = squares[i] == 0 ? 0 : _shares[i] / (_whole * MathF.Sqrt(squares[i]));
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
            var share = feature.IsCommon ? _common : 1;
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

    private static float Rarity(int all, int count) => MathF.Log(1 + ((float)all / count));
}
