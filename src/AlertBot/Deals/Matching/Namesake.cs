using AlertBot.Text;

namespace AlertBot.Deals.Matching;

/// <summary>
/// "Fed governor Lisa Cook" is no Tim Cook: a surname right behind another given name is somebody else's. Where every word has a capital nobody can
/// tell, and the surname counts.
/// </summary>
internal static class Namesake
{
    private static readonly HashSet<string> _titles = ["mr", "mrs", "ms", "dr", "sir", "lord", "judge", "justice", "president", "chairman", "chairwoman", "secretary", "senator", "minister"];

    public static bool Is(Phrase phrase, List<Token> words, int at) =>
        phrase.Role == PhraseRole.Surname && at > 0 && IsGivenName(words, at - 1) && !words[at].Break && words[at].Start - words[at - 1].End == 1;

    // The first word of a sentence has its capital from there.
    private static bool IsGivenName(List<Token> words, int at) =>
        at > 0 && words[at] is { Shape: TokenShape.Capital, Break: false } word && !_titles.Contains(word.Word) && words.Count(other => other.Shape == TokenShape.Small) > words.Count / 3;
}
