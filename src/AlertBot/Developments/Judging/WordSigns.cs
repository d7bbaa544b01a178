using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>What the words of the deal that stand in a headline say: how many, how rare, and how near to a party's name.</summary>
internal static class WordSigns
{
    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Headline headline)
    {
        var words = match.Evidence
            .Where(evidence => evidence is { Kind: EvidenceKind.DealWord, Field: ArticleField.Title } && !IsName(match, evidence))
            .DistinctBy(evidence => evidence.Phrase).ToList();
        var further = match.Evidence.Any(evidence => evidence.Kind == EvidenceKind.DealWord && evidence.Field != ArticleField.Title);
        if (match.Evidence.FirstOrDefault(evidence => evidence is { Kind: EvidenceKind.KinWord, Field: ArticleField.Title }) is { } kin)
            yield return new($"kin word{Sides.Sided(deal, match)}", $"“{kin.Phrase}”");
        if (words.Count == 0)
        {
            yield return further ? new("word further down", "a word of the deal in the text") : new("no word", "no word of the deal");
            yield break;
        }

        yield return new($"word{Sides.Sided(deal, match)}", $"“{words[0].Phrase}”");
        yield return new($"rare word{Sides.Sided(deal, match)}", "how rare the words are", words.Max(word => Rarity(word.Phrase)));
        if (words.Count > 1)
            yield return new($"rare words{Sides.Sided(deal, match)}", "how rare they are together", words.Sum(word => Rarity(word.Phrase)) - words.Max(word => Rarity(word.Phrase)));
        if (IsBeside(match, words, headline))
            yield return new($"beside{Sides.Sided(deal, match)}", "a party's name beside a word of the deal");
    }

    /// <summary>"Judge orders Google to make rival app store installs easier": what it is about, and the sort of turn that such a deal takes, make up for the side that is not named.</summary>
    public static Sign? Matter(Deal deal, DealMatch match, Telling telling)
    {
        if (!MatchRules.IsOneSided(match.Rule) || telling.KindConfidence == 0 || telling.Kind == DevelopmentKind.Other || !KindReader.Fits(deal, telling.Kind))
            return null;
        var about = match.Evidence.FirstOrDefault(evidence => evidence is { Kind: EvidenceKind.DealWord, Field: ArticleField.Title } && !IsName(match, evidence) && !DealWording.Of(deal).SortWords.Contains(evidence.Phrase));
        var sort = telling.Kind is DevelopmentKind.Litigation or DevelopmentKind.Regulatory ? "case" : "matter";
        return about is null ? null : new($"{sort}{Sides.Sided(deal, match)}", $"“{about.Phrase}” and {telling.Kind.ToString().ToLowerInvariant()} (“{telling.KindCue}”)");
    }

    // Of several words each may be common, and all together are rare.
    private static double Rarity(string phrase) =>
        Math.Min(2, Tokens.Of(phrase).Where(word => word.Shape != TokenShape.Sign).Sum(word => Math.Max(0, Background.Idf(word.Word) - 4)) / 5);

    private static bool IsBeside(DealMatch match, List<Evidence> words, Headline headline) =>
        (from name in match.Evidence.Where(evidence => evidence is { Kind: EvidenceKind.Name, Field: ArticleField.Title })
         from word in words
         let gap = Gap(headline.Words, name, word)
         where gap is >= 0 and <= 1
         select gap).Any();

    private static int Gap(List<Token> words, Evidence one, Evidence other)
    {
        var (a, b) = (words.FindIndex(word => word.Start == one.Offset), words.FindIndex(word => word.Start == other.Offset));
        return Math.Max(b - a - Tokens.Of(one.Phrase).Count, a - b - Tokens.Of(other.Phrase).Count);
    }

    // A deal word that is a party's product too says nothing more.
    private static bool IsName(DealMatch match, Evidence word) =>
        match.Evidence.Any(other => other.Kind != EvidenceKind.DealWord && other.Field == word.Field
            && other.Offset <= word.Offset && word.Offset < other.Offset + other.Phrase.Length);
}
