using System.Text.RegularExpressions;
using AlertBot.Text;

namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>
/// The features of a question: stems of words, two in a row, two with one left out between them, and the runs of three and four letters
/// of each word, by which misspelt words are still found.
/// </summary>
internal static partial class QuestionFeatures
{
    private const int ShortestRun = 3;
    private const int LongestRun = 4;

    // FNV-1a, 64 bits (Fowler, Noll, Vo).
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static List<Feature> Of(string question)
    {
        var words = Word().Matches(question)
            .Select(match => Fold.Word(match.Value).Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal)).ToArray();
        var stems = Array.ConvertAll(words, word => Synonyms.Group(word) ?? Stem.Of(word));
        var common = Array.ConvertAll(words, Words.IsEmpty);
        var features = new List<Feature>(16 * (words.Length + 1));
        for (var i = 0; i <= stems.Length; i++)
            AddWords(features, stems, common, i);
        for (var i = 0; i < words.Length; i++)
            AddLetters(features, $"<{words[i]}>", common[i]);
        return features;
    }

    private static void AddWords(List<Feature> features, string[] stems, bool[] common, int i)
    {
        var (before, here) = (i > 0 ? stems[i - 1] : "<", i < stems.Length ? stems[i] : ">");
        if (i < stems.Length)
            features.Add(new(Hash(here, Offset), FeatureBlock.Words, common[i]));
        features.Add(new(Hash(here, Hash(before, Offset + 1) * Prime), FeatureBlock.Pairs, (i == 0 || common[i - 1]) && (i == stems.Length || common[i])));
        if (i > 1 && i < stems.Length)
            features.Add(new(Hash(here, Hash(stems[i - 2], Offset + 2) * Prime), FeatureBlock.Skips, common[i] && common[i - 2]));
    }

    private static void AddLetters(List<Feature> features, string word, bool common)
    {
        for (var length = ShortestRun; length <= LongestRun; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
                features.Add(new(Hash(word.AsSpan(start, length), Offset + 3), FeatureBlock.Letters, common));
        }
    }

    private static ulong Hash(ReadOnlySpan<char> text, ulong hash)
    {
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)?")]
    private static partial Regex Word();
}
