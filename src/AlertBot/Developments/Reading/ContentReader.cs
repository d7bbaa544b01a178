using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Facts;

namespace AlertBot.Developments.Reading;

/// <summary>
/// What a whole article tells, word by word: the headline, the teaser, then the beginning of the body, with amounts and percentages as words of
/// their own ("$38b", "27%"). Words are cut short: they only have to meet the words of another outlet, and the head remembers many.
/// </summary>
internal static class ContentReader
{
    // What is new stands above; below stands what the outlet told before.
    private const int BodyReach = 1500;
    private const int Fewest = 16;
    private const int Letters = 7;

    /// <summary>Empty when there is hardly more than a headline to compare.</summary>
    public static ImmutableArray<string> Of(Deal deal, Article article)
    {
        var text = Text(article);
        var words = Vocabulary.Of(text, Vocabulary.NamesOf(deal)).Where(word => !CommonWords.Contains(word)).Select(Short).Concat(Amounts(text)).Distinct().ToImmutableArray();
        return words.Length < Fewest ? [] : words;
    }

    private static string Text(Article article) =>
        $"{article.Title}\n{article.Summary}\n{(article.Body is { Length: > BodyReach } body ? body[..BodyReach] : article.Body)}";

    private static string Short(string word) => word.Length > Letters ? word[..Letters] : word;

    private static IEnumerable<string> Amounts(string text) =>
        MoneyReader.Read(text).Select(Money).Concat(PercentReader.Read(text).Select(percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value}%")));

    private static string Money(Money money) => money.Value switch
    {
        >= 1_000_000_000m => string.Create(CultureInfo.InvariantCulture, $"{money.Currency}{money.Value / 1_000_000_000m:0.#}b"),
        >= 1_000_000m => string.Create(CultureInfo.InvariantCulture, $"{money.Currency}{money.Value / 1_000_000m:0.#}m"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{money.Currency}{money.Value:0}"),
    };
}
