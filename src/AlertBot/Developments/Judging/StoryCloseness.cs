using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// How near a headline is to a story of a whole feed: the mean of the cosine to the story's centroid (G. Salton, C. Buckley, "Term-weighting
/// approaches in automatic text retrieval", 1988) and of how much of the headline the story's common words cover. A story of many reports has a
/// long centroid, which the cosine holds against a short headline and the cover does not.
/// </summary>
internal static class StoryCloseness
{
    // Chosen on the stories of the set by Gasparetti (UCI News Aggregator): with 0.08 to 0.12 BCubed F1 is 0.88 to 0.91 on either half of them, which is how far the
    // figure can be trusted.
    private const double BarAtOnce = 0.1;
    private const double BarPerDay = 0.03;
    private const double HighestBar = 0.5;
    // A word that half of the reports have is the story's own.
    private const double Own = 1.5;

    // Two takeovers of one hour share "buy" and "deal", and are two stories: at least one shared word must be rarer than about one headline in 150.
    private const double Rare = 5;

    public static Closeness Of(Telling telling, Signature signature, DateTimeOffset at)
    {
        var words = telling.Words.Where(signature.Words.Contains).ToImmutableArray();
        var days = Math.Abs((at - signature.Last).TotalDays);
        var score = !words.Any(word => Background.StemIdf(word) >= Rare) ? 0 : (Cosine(telling, signature, words) + Cover(telling, signature, words)) / 2;
        return new(signature, score, Math.Min(HighestBar, BarAtOnce + (BarPerDay * days)), words, []);
    }

    private static double Cosine(Telling telling, Signature signature, ImmutableArray<string> words)
    {
        var shared = words.Sum(word => Square(Weight(word)) * Share(signature, word));
        var told = telling.Words.Sum(word => Square(Weight(word)));
        var known = 0.0;
        for (var i = 0; i < signature.Words.Length; i++)
            known += Square(Weight(signature.Words[i]) * signature.Told[i] / signature.Reports);
        return shared / Math.Sqrt(told * known);
    }

    private static double Cover(Telling telling, Signature signature, ImmutableArray<string> words) =>
        words.Sum(word => Weight(word) * Math.Min(1, Own * Math.Sqrt(Share(signature, word)))) / telling.Words.Sum(word => Weight(word));

    private static double Share(Signature signature, string word) => (double)signature.Told[signature.Words.IndexOf(word)] / signature.Reports;

    // Squared: rare words, mostly names, are what a story is known by.
    private static double Weight(string word) => Square(Background.StemIdf(word));

    private static double Square(double weight) => weight * weight;
}
