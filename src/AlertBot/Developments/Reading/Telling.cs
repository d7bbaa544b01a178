using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Facts;
using AlertBot.Developments.Facts.Lexing;
using AlertBot.Developments.Judging;

namespace AlertBot.Developments.Reading;

/// <summary>What an article tells, as far as the decider compares it.</summary>
/// <param name="Words">Of the headline.</param>
/// <param name="Numbers">The headline's amounts and percentages, normalised as in <see cref="Signature.Numbers"/>.</param>
/// <param name="Content">Of headline, teaser and body (<see cref="ContentReader"/>); empty when there is hardly more than a headline.</param>
internal sealed record Telling(
    DevelopmentKind Kind, double KindConfidence, string KindCue, ImmutableArray<string> Words, ImmutableArray<string> Numbers, ImmutableArray<string> Content)
{
    public required Headline Headline { get; init; }

    /// <summary>Dates that the headline sets, and where it says that the matter stands (<see cref="Judging.Addition"/>).</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>Is it told for a channel that takes a whole feed, story by story?</summary>
    public bool IsStory { get; init; }

    /// <summary>Does it tell a turn of events, and not only name a matter?</summary>
    public bool IsTurn => KindConfidence > KindCues.Topic;

    public static Telling Of(Deal deal, Article article)
    {
        var (kind, confidence, cue) = KindReader.Read(article.Title, article.Summary, Lead.Of(article));
        var headline = new Headline(deal, article.Title);
        return new(
            kind, confidence, cue, [.. Vocabulary.Of(article.Title, DealWording.Of(deal).Names)], NumbersIn(article.Title), ContentReader.Of(deal, article))
        {
            Headline = headline,
            Marks = deal.Everything ? [] : MarksOf(headline, article.Published),
            IsStory = deal.Everything,
        };
    }

    private static ImmutableArray<string> MarksOf(Headline headline, DateTimeOffset published) =>
    [
        .. DueDates.In(headline.Title, published).Select(date => Addition.OfDate(date.Value)).Distinct(),
        .. StatusReader.Read(headline.Words).Select(status => Addition.OfStatus(status.Status)),
    ];

    /// <summary>Amounts and percentages, each once.</summary>
    public static ImmutableArray<string> NumbersIn(string text) => Figures(new LexedText(text));

    private static ImmutableArray<string> Figures(LexedText text) =>
    [
        .. MoneyReader.Read(text).Select(money => string.Create(CultureInfo.InvariantCulture, $"{money.Currency} {money.Value}"))
            .Concat(PercentReader.Read(text).Select(percent => string.Create(CultureInfo.InvariantCulture, $"{percent.Value}%")))
            .Distinct(),
    ];
}
