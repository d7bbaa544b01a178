using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AlertBot.Articles;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments;

/// <summary>
/// At most three whole sentences of an article, chosen for what is new: the words of the headline, amounts, percentages and dates. They
/// keep their order, and none leans on a sentence that is not there ("He added …").
/// </summary>
internal static partial class Summariser
{
    private const int Most = 3;
    private const int LongestSentence = 400;
    private const int Reach = 40;

    public static string Summarise(Article article)
    {
        var sentences = Sentences.Of(Dateline.Strip(article.Body ?? article.Summary ?? "")).Where(Stands).Take(Reach).ToList();
        if (sentences.Count <= Most)
            return string.Join(' ', sentences);
        var headline = Vocabulary.Of(article.Title, ImmutableHashSet<string>.Empty);
        var chosen = new List<(int Place, string Text)>();
        var told = new HashSet<string>();
        while (chosen.Count < Most && Best(sentences, chosen, headline, told) is var (place, text))
        {
            chosen.Add((place, text));
            told.UnionWith(Vocabulary.Of(text, ImmutableHashSet<string>.Empty));
        }

        return string.Join(' ', chosen.OrderBy(sentence => sentence.Place).Select(sentence => sentence.Text));
    }

    private static (int Place, string Text)? Best(List<string> sentences, List<(int Place, string Text)> chosen, List<string> headline, HashSet<string> told)
    {
        var best = sentences
            .Select((text, place) => (Place: place, Text: text, Value: Value(text, place, headline, told)))
            .Where(sentence => sentence.Value > 0 && !chosen.Exists(other => other.Place == sentence.Place))
            .OrderByDescending(sentence => sentence.Value)
            .Take(1)
            .ToList();
        return best.Count == 0 ? null : (best[0].Place, best[0].Text);
    }

    // The headline's own words, then facts; what is told already counts against a sentence, and so does standing far down.
    private static double Value(string text, int place, List<string> headline, HashSet<string> told)
    {
        var words = Vocabulary.Of(text, ImmutableHashSet<string>.Empty);
        if (words.Count == 0)
            return 0;
        var near = (double)words.Intersect(headline).Count() / Math.Max(1, headline.Count);
        var facts = MoneyReader.Read(text).Count + PercentReader.Read(text).Count + Date().Count(text);
        var again = (double)words.Count(told.Contains) / words.Count;
        return near == 0 && facts == 0 ? 0 : near + (0.2 * Math.Min(facts, 3)) + (0.2 / (place + 1)) - again;
    }

    private static bool Stands(string sentence) => sentence.Length <= LongestSentence && !Leaning().IsMatch(sentence);

    [GeneratedRegex(
        @"^[“‘""'(\-\s]*(?:he|she|it|they|his|her|its|their|this|that|these|those|but|and|or|so|however|also|such|there|both|meanwhile|still|instead|then|in addition|as a result|i|we|our|my)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leaning();

    [GeneratedRegex(@"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:19|20)\d\d)\b")]
    private static partial Regex Date();
}
