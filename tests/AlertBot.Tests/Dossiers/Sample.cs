using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers;

/// <summary>A made-up deal: Harbour Systems and Kestrel Labs rewrite their chip licence.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 5, 2, 12, 0, 0, TimeSpan.Zero);

    public static readonly Deal Deal = new()
    {
        Id = new("harbour-kestrel"),
        Name = "Harbour–Kestrel",
        Parties =
        [
            new() { Name = "Harbour Systems", Aliases = ["Harbour", "HBR"], People = ["Mina Okafor"] },
            new() { Name = "Kestrel Labs", Aliases = ["Kestrel"] },
        ],
        Since = new DateOnly(2024, 3, 1),
    };

    public static Dossier Empty { get; } = new(Deal, [], [], [], [], []);

    public static Article Explainer { get; } = Article(
        "explainer",
        "Meridian Wire",
        At(2026, 4, 29),
        """
        Harbour and Kestrel have rewritten the pact that made both of them rich. Here is all of it on one page.

        The terms

        Kestrel grants Harbour a non-exclusive licence to its designs through 2032, replacing the exclusive rights that Harbour had until a new chip shipped.
        Harbour will pay Kestrel a share of its revenue through 2030, up to a cap. Harbour owns about 27 percent of Kestrel.
        Kestrel has committed to spend $250 billion on Harbour's cloud, which stays its main one for the next six years.

        The road so far

        - March 2024: Harbour and Kestrel sign their first licence.
        - November 2025: Kestrel signs a cloud contract worth $38 billion with Falcon Works.
        - April 2026: Harbour and Kestrel announce new terms that end exclusivity.

        Questions and answers

        Can Kestrel now sell its chips to other cloud providers?
        Yes. The new terms let Kestrel sell its chips through any provider.

        Who runs Kestrel?
        Tomas Lindqvist has been its chief executive since 2021.
        """);

    /// <summary>What the desk knows after three reports and one explainer.</summary>
    public static Dossier Dossier { get; } = Filled();

    public static DateTimeOffset At(int year, int month, int day, int hour = 9) => new(year, month, day, hour, 0, 0, TimeSpan.Zero);

    public static Article Article(string slug, string outlet, DateTimeOffset published, string body) =>
        new(ArticleId.Of(Url(slug)), Url(slug), slug, outlet, published, published, Body: body);

    public static string Url(string slug) => $"https://news.example/{slug}";

    public static Development Development(string slug, string headline, DateTimeOffset published, string summary = "", string outlet = "Stackpost", DevelopmentKind kind = DevelopmentKind.Other) =>
        new(DevelopmentId.Of(Deal.Id, ArticleId.Of(Url(slug))), Deal.Id, kind, headline, summary, Url(slug), outlet, published, published, 3, "kind")
        {
            Story = ArticleId.Of(Url(slug)),
        };

    public static Report Report(Development development, string slug, string outlet, DateTimeOffset published, Verdict verdict = Verdict.Repeat) =>
        new(ArticleId.Of(Url(slug)), Deal.Id, verdict, development.Id, development.Kind, 1, "", slug, Url(slug), outlet, published, published, []);

    public static Dossier With(this Dossier dossier, Harvest harvest) => dossier with
    {
        Timeline = [.. dossier.Timeline, .. harvest.Timeline],
        Terms = [.. dossier.Terms, .. harvest.Terms],
        Faq = [.. dossier.Faq, .. harvest.Faq],
    };

    private static Dossier Filled()
    {
        var terms = Development("terms", "Harbour and Kestrel announce new terms, ending exclusivity", At(2026, 4, 27), "Harbour's licence is no longer exclusive.", kind: DevelopmentKind.Amended);
        var falcon = Development("falcon", "Kestrel signs $38 billion cloud contract with Falcon Works", At(2025, 11, 3), "Falcon Works builds the halls in Lisbon.");
        return (Empty with
        {
            Developments = [falcon, terms],
            Reports =
            [
                Report(falcon, "falcon", "Stackpost", At(2025, 11, 3), Verdict.New),
                Report(terms, "terms", "Stackpost", At(2026, 4, 27), Verdict.New),
                Report(terms, "terms-too", "Brunswick Ledger", At(2026, 4, 27, 11)),
            ],
        }).With(HarvestReader.Read(Deal, Explainer));
    }
}
