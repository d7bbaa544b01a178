using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Benchmarks.Asking;

/// <summary>What an explainer told of a made-up deal: developments, a timeline, terms and so many answered questions.</summary>
internal static class AskedStory
{
    private const int Developments = 5;
    private static readonly DateTimeOffset _first = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly string[] _subjects =
    [
        "licence", "revenue share", "break fee", "cloud contract", "board seat", "stake", "exclusivity", "warehouse business", "pension fund", "credit line",
        "research centre", "chip design", "factory in Leeds", "film library", "streaming service", "fleet", "dividend", "patent pool", "loyalty programme", "call centre",
    ];

    private static readonly string[] _questions =
    [
        "When does the {0} of {1} end?", "How much does {1} pay {2} for the {0}?", "Who decides about the {0} at {2}?", "Why does {1} want the {0} of {2}?", "Is the {0} part of what {1} buys?",
    ];

    /// <summary>One decision for each development; the first brings the questions along.</summary>
    public static IEnumerable<DecisionRecord> Of(Deal deal, int questions) => Enumerable.Range(0, Developments).Select(number => Decision(deal, number, number == 0 ? questions : 0));

    private static DecisionRecord Decision(Deal deal, int number, int questions)
    {
        var (one, other, at) = (deal.Parties[0].Name, deal.Parties[1].Name, _first.AddDays(11 * number));
        var source = new Source("Meridian Wire", $"{one} and {other}: step {number + 1}", $"https://meridian.example/{deal.Id}/{number}", at);
        var article = ArticleId.Of(source.Url);
        var development = new Development(
            DevelopmentId.Of(deal.Id, article), deal.Id, number == 0 ? DevelopmentKind.Announced : DevelopmentKind.Amended, source.Title,
            $"{one} raised its offer for {other} to ${20 + number} billion. The boards will vote in {at:MMMM}.", source.Url, source.Outlet, at, at, 3 + (number % 2), "a figure changed")
        {
            Story = article,
            Outlets = [source.Outlet],
        };
        Evidence[] evidence = [new(EvidenceKind.Name, one, one, ArticleField.Title, 0)];
        return new(
            new PendingDecision(deal.Id, article, at, new DealMatch(deal.Id, 1, "two parties", [.. evidence])),
            null,
            new Report(article, deal.Id, Verdict.New, development.Id, development.Kind, 1, "nothing like it was told before", source.Title, source.Url, source.Outlet, at, at, [.. evidence]),
            development,
            new Harvest([.. Rows(one, other, source, at)], [.. Terms(one, other, source, number)], [.. Entries(deal, one, other, source, questions)]),
            Fanout: null);
    }

    private static IEnumerable<TimelineRow> Rows(string one, string other, Source source, DateTimeOffset at) =>
        Enumerable.Range(0, 3).Select(row => new TimelineRow(EventDate.Of(at.AddDays(-40 * row)), $"{one} and {other} {(row == 0 ? "change their terms" : $"meet for round {row} of their talks")}.", [source]));

    private static IEnumerable<Term> Terms(string one, string other, Source source, int number) =>
    [
        new("licence", $"{other} grants {one} a non-exclusive licence through {2030 + number}.", null, $"{2030 + number}", source),
        new("stake", $"{one} holds {25 + number} percent of {other}.", null, null, source) { Value = $"{25 + number} percent" },
    ];

    private static IEnumerable<FaqEntry> Entries(Deal deal, string one, string other, Source source, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var (form, subject) = (_questions[i % _questions.Length], _subjects[i / _questions.Length % _subjects.Length]);
            var question = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, subject, one, other);
            yield return new(FaqEntry.IdOf(deal.Id, question, source.Url), deal.Id, question, $"The {subject} of {one} is settled until {2028 + (i % 9)}, for ${i + 1} million a year.", source, Curated: false);
        }
    }
}
