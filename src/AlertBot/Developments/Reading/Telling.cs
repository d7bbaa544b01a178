using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Facts;

namespace AlertBot.Developments.Reading;

/// <summary>What an article tells, as far as the decider compares it.</summary>
/// <param name="Numbers">Amounts and percentages, normalised as in <see cref="Signature.Numbers"/>.</param>
internal sealed record Telling(
    DevelopmentKind Kind, double KindConfidence, string KindCue, ImmutableArray<string> Words, ImmutableArray<string> Numbers)
{
    public static Telling Of(Deal deal, Article article)
    {
        var (kind, confidence, cue) = KindReader.Read(article.Title, article.Summary);
        return new(kind, confidence, cue, [.. Vocabulary.Of(article.Title, Vocabulary.NamesOf(deal))], Amounts(article.Title));
    }

    private static ImmutableArray<string> Amounts(string text) =>
    [
        .. MoneyReader.Read(text).Select(money => string.Create(CultureInfo.InvariantCulture, $"{money.Currency} {money.Value}"))
            .Concat(PercentReader.Read(text).Select(percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value}%")))
            .Distinct(),
    ];
}
