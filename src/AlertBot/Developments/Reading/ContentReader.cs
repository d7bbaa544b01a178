using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Developments.Reading;

/// <summary>
/// What a whole article tells, word by word: the headline, the teaser, then the beginning of the body, with amounts and percentages as words of
/// their own ("USD38b", "27%"). Words are cut short: they only have to meet the words of another outlet, and the head remembers many.
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
        // Each word and each number is a token at least.
        if (Tokens.Of(text).Count < Fewest)
            return [];
        var words = Vocabulary.Of(text, DealWording.Of(deal).Names).Where(word => !CommonWords.Contains(word)).Select(Short);
        var content = words.Concat(Telling.NumbersIn(text).Select(ShortNumber)).Distinct().ToImmutableArray();
        return content.Length < Fewest ? [] : content;
    }

    private static string Text(Article article) =>
        $"{article.Title}\n{article.Summary}\n{(article.Body is { Length: > BodyReach } body ? body[..BodyReach] : article.Body)}";

    private static string Short(string word) => word.Length > Letters ? word[..Letters] : word;

    /// <summary>A normalised number in few letters: "USD 2400000000" is "USD2.4b", "27%" stays.</summary>
    public static string ShortNumber(string number)
    {
        if (number[^1] == '%')
            return number;
        var (currency, value) = (number[..3], decimal.Parse(number[4..], CultureInfo.InvariantCulture));
        return value switch
        {
            >= 1_000_000_000m => string.Create(CultureInfo.InvariantCulture, $"{currency}{value / 1_000_000_000m:0.#}b"),
            >= 1_000_000m => string.Create(CultureInfo.InvariantCulture, $"{currency}{value / 1_000_000m:0.#}m"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{currency}{value:0}"),
        };
    }
}
