using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>A word that says what a figure is of.</summary>
internal sealed partial record TopicWord(string Topic, Regex Word)
{
    /// <summary>The topic of words that make a figure no term.</summary>
    public const string None = "";

    private const int FarthestCharacters = 70;

    /// <summary>The nearest word's topic and where it stands; none is near enough: null.</summary>
    public static (string? Topic, int At) Nearest(IEnumerable<TopicWord> words, string text, int start, int end) =>
    (
        from word in words
        from Match match in word.Word.Matches(text)
        let distance = Distance(text, start, end, match)
        where distance <= FarthestCharacters
        orderby distance
        select ((string?)word.Topic, match.Index)).FirstOrDefault();

    private static int Distance(string text, int start, int end, Match word)
    {
        var (from, to) = word.Index >= end ? (end, word.Index) : (word.Index + word.Length, start);
        if (to <= from)
            return 0;
        return ClauseEnd().IsMatch(text[from..to]) ? int.MaxValue : to - from;
    }

    [GeneratedRegex(@"[;:—]|,\s+(?:while|but|whereas|and\s+(?:it|they|has|will))\b", RegexOptions.IgnoreCase)]
    private static partial Regex ClauseEnd();
}
