using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Developments.Facts;

namespace AlertBot.Developments.Summaries;

/// <summary>1 (routine) to 5 (the deal itself made, changed or ended), with the reason: the kind, the money, who reports, how many outlets.</summary>
internal static class ImportanceReader
{
    private const int Most = 5;
    // Deals of a billion make the business pages, of ten the front pages.
    private const decimal Large = 1_000_000_000m;
    private const decimal VeryLarge = 10_000_000_000m;
    // Three outlets are what a story of any weight gets; more than twice that is news everywhere.
    private const int Several = 3;
    private const int Many = 7;

    /// <summary>As the first report tells it.</summary>
    /// <param name="confidence">How surely it is of its kind.</param>
    public static (int Importance, string Reason) Read(DevelopmentKind kind, double confidence, Article article)
    {
        var (turn, largest, filed) = (KindWeight.Of(kind, confidence, article.Title), Largest(article), Authority.In(article));
        // Staff come and go beside any sum.
        var money = kind == DevelopmentKind.Personnel ? 0 : largest?.Value >= VeryLarge ? 2 : largest?.Value >= Large ? 1 : 0;
        // What is only talked about is not paid, and what a court has before it is not its own price: such a sum counts half.
        var importance = turn.Weight + (turn.IsPriced ? money : (money + 1) / 2) + (filed is null || turn.IsDecision ? 0 : 1);
        return (Math.Clamp(importance, 1, MostOf(kind)), string.Join(", ", new[] { turn.Reason, money == 0 ? null : largest!.Wording, filed }.OfType<string>()));
    }

    /// <summary>The development when one more outlet tells it; the same instance when that says nothing new of its weight.</summary>
    public static Development With(Development development, string outlet)
    {
        var before = OutletsOf(development);
        if (before.Length >= Many || before.Contains(outlet, StringComparer.OrdinalIgnoreCase))
            return development;
        var (told, firm) = (before.Length + 1, development.ImportanceReason);
        return development with
        {
            Outlets = before.Add(outlet),
            Importance = Math.Min(MostOf(development.Kind), development.Importance + More(told) - More(told - 1)),
            ImportanceReason = firm[..^Tail(told - 1).Length] + Tail(told),
        };
    }

    private static ImmutableArray<string> OutletsOf(Development development) => development.Outlets.IsEmpty ? [development.Outlet] : development.Outlets;

    private static string Tail(int outlets) => outlets >= Many ? $", {Many} outlets or more" : outlets >= Several ? $", {outlets} outlets" : "";

    // The whole world may talk of it, a rumour is still none of what it tells.
    private static int MostOf(DevelopmentKind kind) => kind == DevelopmentKind.Rumour ? Most - 1 : Most;

    // A sum in the headline or teaser is the news; one deep in the text may be anything.
    private static Money? Largest(Article article) =>
        MoneyReader.Read(article.Title).Concat(MoneyReader.Read(article.Summary ?? "")).MaxBy(money => money.Value);

    private static int More(int outlets) => outlets >= Many ? 2 : outlets >= Several ? 1 : 0;
}
