using System.Collections.Immutable;

namespace AlertBot.Developments.Judging;

/// <summary>A word that many developments of a deal have ("trial") tells less than a rare one (inverse document frequency over the head).</summary>
internal sealed class WordWeights
{
    private readonly Dictionary<string, int> _developments = [];
    private readonly int _all;

    private WordWeights(IEnumerable<IEnumerable<string>> developments)
    {
        foreach (var words in developments)
        {
            _all++;
            foreach (var word in words)
                _developments[word] = _developments.GetValueOrDefault(word) + 1;
        }
    }

    public static WordWeights OfHeadlines(DealHead head) => new(head.Signatures.Select(signature => signature.Words.AsEnumerable()));

    public static WordWeights OfContents(DealHead head) =>
        new(head.Signatures.Where(signature => signature.Content.Length > 0).Select(signature => signature.Content.Split(' ').AsEnumerable()));

    public double Sum(IEnumerable<string> words)
    {
        var sum = 0.0;
        foreach (var word in words)
            sum += Of(word);
        return sum;
    }

    public double Of(string word) => Math.Log(1 + ((_all + 4.0) / (_developments.GetValueOrDefault(word) + 1.0)));
}
