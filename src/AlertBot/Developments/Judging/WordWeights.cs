using System.Collections.Immutable;

namespace AlertBot.Developments.Judging;

/// <summary>A word that many developments of a deal have ("trial") tells less than a rare one (inverse document frequency over the head).</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<string, int> _developments = [];
    private readonly int _all;

    public WordWeights(DealHead head)
    {
        _all = head.Signatures.Length;
        foreach (var word in head.Signatures.SelectMany(signature => signature.Words))
            _developments[word] = _developments.GetValueOrDefault(word) + 1;
    }

    public double Sum(ImmutableArray<string> words)
    {
        var sum = 0.0;
        foreach (var word in words)
            sum += Of(word);
        return sum;
    }

    private double Of(string word) => Math.Log(1 + ((_all + 4.0) / (_developments.GetValueOrDefault(word) + 1.0)));
}
