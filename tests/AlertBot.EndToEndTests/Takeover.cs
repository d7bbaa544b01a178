using System.Globalization;
using System.Xml.Linq;

namespace AlertBot.EndToEndTests;

/// <summary>A deal that is tracked, and the one development in it, which all outlets tell with the words of the same wire copy.</summary>
internal sealed record Takeover(string Buyer, string Target, string Billions)
{
    private static readonly XNamespace _atom = "http://www.w3.org/2005/Atom";

    public static IReadOnlyList<Takeover> All { get; } =
    [
        new("Northwind", "Contoso", "4.2"), new("Fabrikam", "Tailspin", "11"), new("Adatum", "Litware", "0.9"), new("Proseware", "Wingtip", "27"),
        new("Lucerne", "Trey", "6.5"), new("Margie", "Humongous", "3.1"), new("Relecloud", "Munson", "15"), new("Vanarsdel", "Bellows", "1.8"),
    ];

    /// <summary>As many as wanted, up to a hundred, all of different companies.</summary>
    public static IReadOnlyList<Takeover> Many(int count)
    {
        string[] starts = ["Nor", "Fab", "Lit", "Mun", "Var", "Bel", "Tre", "Cor", "Hal", "Ost"];
        string[] ends = ["vexia", "rika", "ware", "sonic", "dane", "lows", "yard", "tana", "berg", "mark"];
        return [.. Enumerable.Range(0, count).Select(i => new Takeover($"{starts[i % 10]}{ends[i / 10]}", $"{ends[i % 10].ToUpperInvariant()[0]}{ends[i % 10][1..]}{starts[i / 10].ToLowerInvariant()}", $"{i + 2}"))];
    }

    public string Headline => $"{Buyer} agrees to buy {Target} for ${Billions} billion";

    public string DealFile => $$"""
        {
          "id": "{{Buyer.ToLowerInvariant()}}-{{Target.ToLowerInvariant()}}",
          "name": "{{Buyer}}–{{Target}}",
          "parties": [{ "name": "{{Buyer}}" }, { "name": "{{Target}}" }],
          "dealWords": ["buy", "takeover"],
          "status": "active"
        }
        """;

    /// <summary>An outlet's feed (Atom) with these takeovers, newest first.</summary>
    public static string Feed(string address, IEnumerable<Takeover> takeovers, DateTimeOffset published) => new XElement(_atom + "feed",
        new XElement(_atom + "title", $"News at {address}"),
        new XElement(_atom + "id", address),
        new XElement(_atom + "updated", Rfc3339(published)),
        takeovers.Select(takeover => takeover.Entry(address, published))).ToString();

    private XElement Entry(string address, DateTimeOffset published) => new(_atom + "entry",
        new XElement(_atom + "title", Headline),
        new XElement(_atom + "id", $"{address}/{Target}"),
        new XElement(_atom + "link", new XAttribute("rel", "alternate"), new XAttribute("href", $"{address}/{Target}")),
        new XElement(_atom + "updated", Rfc3339(published)),
        new XElement(_atom + "published", Rfc3339(published)),
        new XElement(_atom + "summary", $"{Buyer} said on Monday that it will buy {Target} for ${Billions} billion in cash. The boards of both companies approved the takeover."));

    private static string Rfc3339(DateTimeOffset time) => time.UtcDateTime.ToString("o", CultureInfo.InvariantCulture);
}
