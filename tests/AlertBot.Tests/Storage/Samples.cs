using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Storage;

/// <summary>A deal with a story, every property filled, so that what storage loses shows.</summary>
internal static class Samples
{
    public static readonly DealId Acme = new("acme-globex");
    public static readonly DateTimeOffset Noon = new(2026, 4, 27, 12, 0, 0, TimeSpan.Zero);
    public static readonly Source Source = new("The Daily Ledger", "Acme and Globex part", "https://ledger.example/acme?a=1&b=2#top", Noon);

    public static readonly Deal Definition = new()
    {
        Id = Acme,
        Name = "Acme – Globex",
        Parties =
        [
            new Party { Name = "Acme", Aliases = ["Acme Corp."], People = ["A. Smith"], Products = ["Anvil"], Context = ["steel"], Exclude = ["Acme Café"] },
        ],
        DealWords = ["partnership"],
        Exclude = ["share price"],
        Since = new DateOnly(2025, 10, 28),
        Until = new DateOnly(2026, 12, 31),
        Status = DealStatus.Completed,
        Everything = true,
    };

    public static Article Article(int number = 1) => new(
        ArticleId.Of($"https://ledger.example/{number}"), $"https://ledger.example/{number}", "“Acme” & Globex", "The Daily Ledger",
        Noon, Noon.AddMinutes(3), "Teaser", "Body\n\n東京", "From the feed");

    public static DealMatch Match { get; } =
        new(Acme, 0.875, "party and deal word", [new Evidence(EvidenceKind.DealWord, "partnership", null, ArticleField.Summary, 12)]);

    public static PendingDecision Pending(int number = 1) => new(Acme, Article(number).Id, Noon.AddMinutes(number), Match);

    public static DevelopmentId DevelopmentId(int number = 1) => AlertBot.Developments.DevelopmentId.Of(Acme, Article(number).Id);

    public static Development Development(int number = 1) => new(
        DevelopmentId(number), Acme, DevelopmentKind.Amended, "Headline", "Summary.",
        "https://ledger.example/1", "The Daily Ledger", Noon.AddMinutes(number), Noon, 4, "the terms change")
    {
        Story = Article(number).Id,
        KindConfidence = 0.75,
        Outlets = ["The Daily Ledger"],
    };

    public static Report Report(int number = 1) => new(
        Article(number).Id, Acme, Verdict.New, DevelopmentId(number), DevelopmentKind.Amended, 0.5, "nothing like it before",
        "Title", "https://ledger.example/1", "The Daily Ledger", Noon.AddMinutes(number), Noon.AddHours(1), Match.Evidence);

    public static DealHead Head(int decisions = 1) =>
        new(decisions, [new Signature(DevelopmentId(), DevelopmentKind.Amended, ["acm", "globex"], ["USD 38000000000", "27%"], Noon, Noon.AddHours(2), 3)]);

    public static Harvest Harvest(int terms = 1, int timeline = 1, int faq = 1) => new(
        [.. Enumerable.Range(0, timeline).Select(i => new TimelineRow(new EventDate($"2026-04-{i % 28 + 1:D2}"), $"Event {i}", [Source]))],
        [.. Enumerable.Range(0, terms).Select(i => new Term("revenue share", $"Term {i}", "none", "2030", Source with { AsOf = Noon.AddMinutes(i) }))],
        [.. Enumerable.Range(0, faq).Select(i => Faq($"Question {i}?"))]);

    public static FaqEntry Faq(string question) => new(FaqEntry.IdOf(Acme, question, Source.Url), Acme, question, "Answer.", Source, Curated: false);

    public static DecisionRecord Decision(Versioned<DealHead>? head, int number = 1) => new(
        Pending(number),
        head is null ? null : head with { Value = Head(head.Value.Decisions + 1) },
        Report(number),
        Development(number),
        Harvest(),
        new Fanout(Acme, DevelopmentId(number)));

    public static OutboxEntry Entry(int channel, int number = 1)
    {
        var subscription = new Subscription($"{channel}", []);
        return new OutboxEntry(AlertId.Of(DevelopmentId(number), subscription), Acme, DevelopmentId(number), $"{channel}", Noon.AddMinutes(channel));
    }

    /// <summary>Records that hold arrays are the same when they say the same, not when they share an array.</summary>
    public static void AssertSame<T>(T expected, T actual) => Assert.Equivalent(expected, actual, strict: true);

}
