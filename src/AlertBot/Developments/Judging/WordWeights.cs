using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// A word that many developments of a deal have ("trial") tells less than a rare one (inverse document frequency over the head), and so does a word
/// that headlines at large have.
/// </summary>
internal sealed class WordWeights
{
    // The weight that a word of middling frequency has at large.
    private const double Middling = 7;

    private readonly Dictionary<string, int> _developments = [];
    private readonly int _all;
    private readonly bool _atLarge;

    private WordWeights(IEnumerable<IEnumerable<string>> developments, bool atLarge)
    {
        _atLarge = atLarge;
        foreach (var words in developments)
        {
            _all++;
            foreach (var word in words)
                _developments[word] = _developments.GetValueOrDefault(word) + 1;
        }
    }

    public static WordWeights OfHeadlines(DealHead head) => new(head.Signatures.Select(signature => signature.Words.AsEnumerable()), atLarge: true);

    public static WordWeights OfContents(DealHead head) =>
        new(head.Signatures.Where(signature => signature.Content.Length > 0).Select(signature => signature.Content.Split(' ').AsEnumerable()), atLarge: false);

    public double Sum(IEnumerable<string> words)
    {
        var sum = 0.0;
        foreach (var word in words)
            sum += Of(word);
        return sum;
    }

    public double Of(string word) =>
        Math.Log(1 + ((_all + 4.0) / (_developments.GetValueOrDefault(word) + 1.0))) * (_atLarge ? Background.StemIdf(word) / Middling : 1);
}
