using AlertBot.Deals;

namespace AlertBot.Benchmarks.Scale;

/// <summary>As many made-up takeovers as wanted, all of different companies, and the one headline that every outlet has of each.</summary>
internal static class Takeovers
{
    private static readonly string[] _syllables = ["bra", "cor", "dan", "fel", "gar", "hol", "jun", "kel", "lor", "mav", "nor", "pel", "quo", "ras", "sol", "tam", "ulv", "ver", "wex", "zan"];

    public static Deal Of(int number) => new()
    {
        Id = new DealId($"takeover-{number}"),
        Name = $"{Name(number, "tex")}–{Name(number, "mont")}",
        Parties = [new Party { Name = Name(number, "tex") }, new Party { Name = Name(number, "mont") }],
        DealWords = ["buy", "takeover"],
    };

    public static string Headline(int number) => $"{Name(number, "tex")} agrees to buy {Name(number, "mont")} for ${(number % 90) + 2} billion";

    public static string Summary(int number) =>
        $"{Name(number, "tex")} said on Monday that it will buy {Name(number, "mont")} for ${(number % 90) + 2} billion in cash. The boards of both companies approved the takeover.";

    private static string Name(int number, string end)
    {
        var name = _syllables[number % 20] + _syllables[number / 20 % 20] + _syllables[number / 400 % 20] + end;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
