using AlertBot.Articles;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Summaries;

/// <summary>Does a sentence only say the headline again?</summary>
internal sealed class Repetition(Article article, IReadOnlySet<string> names)
{
    // One word more is how else to put it.
    private const int MostNewWords = 1;

    // When and by whom something was told is no more than the headline says.
    private static readonly HashSet<string> _telling = [.. Vocabulary.Of(
        "said says say told announced announce announces statement agreed agree today yesterday morning afternoon evening week monday tuesday wednesday thursday friday saturday sunday "
        + "company companies firm firms group maker deal according confirmed confirm release press own previously ltd inc corp co plc", new HashSet<string>())];

    private readonly HashSet<string> _headline = [.. Vocabulary.Of(article.Title, names)];
    private readonly HashSet<string> _numbers = [.. Telling.NumbersIn(article.Title)];

    public bool IsAll(string sentence) =>
        Vocabulary.Of(sentence, names).Count(word => !_headline.Contains(word) && !_telling.Contains(word)) <= MostNewWords
        && Telling.NumbersIn(sentence).All(_numbers.Contains)
        && !DateReader.Read(sentence, article.Published).Any(date => string.CompareOrdinal(date.Value.Split('T')[0], $"{article.Published:yyyy-MM-dd}") > 0 && date.Value[0] != 'P');
}
