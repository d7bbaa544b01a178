using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Tests.Dossiers.Harvesting;

/// <summary>What is harvested from a text about Harbour Systems and Kestrel Labs, published on 28 April 2026.</summary>
internal static class HarvestedText
{
    private const string Url = "https://news.example/story";
    private static readonly DateTimeOffset _published = new(2026, 4, 28, 9, 0, 0, TimeSpan.Zero);

    private static readonly Deal _deal = new()
    {
        Id = new("harbour-kestrel"),
        Name = "Harbour–Kestrel",
        Parties = [new() { Name = "Harbour Systems", Aliases = ["Harbour"] }, new() { Name = "Kestrel Labs", Aliases = ["Kestrel"] }],
    };

    public static Harvest Of(string body, string title = "Harbour and Kestrel") =>
        HarvestReader.Read(_deal, new(ArticleId.Of(Url), Url, title, "Outlet", _published, _published, Body: body));

    /// <summary>Each term as "topic: value", before and until where they are told.</summary>
    public static string TermsOf(string body, string title = "Harbour and Kestrel") => string.Join("; ", Of(body, title).Terms.Select(Written));

    private static string Written(Term term) =>
        $"{term.Topic}: {term.Value}{(term.Until is { } until ? $" until {until}" : "")}{(term.Before is { } before ? $" before {before}" : "")}";
}
