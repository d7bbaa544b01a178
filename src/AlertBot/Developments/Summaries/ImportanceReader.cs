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
    public static (int Importance, string Reason) Read(DevelopmentKind kind, Article article)
    {
        var largest = Largest(article);
        var money = largest?.Value >= VeryLarge ? 2 : largest?.Value >= Large ? 1 : 0;
        var filed = Authority.In(article);
        // What is only talked about is not paid yet: its sum counts half.
        var paid = kind == DevelopmentKind.Rumour ? (money + 1) / 2 : money;
        var importance = Math.Clamp(OfKind(kind) + paid + (filed is null ? 0 : 1), 1, MostOf(kind));
        var reason = kind == DevelopmentKind.Other ? "no sort of turn that is known" : kind.ToString().ToLowerInvariant();
        return (importance, string.Join(", ", new[] { reason, money == 0 ? null : largest!.Text, filed }.OfType<string>()));
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

    private static int OfKind(DevelopmentKind kind) => kind switch
    {
        DevelopmentKind.Completed or DevelopmentKind.Terminated => 5,
        DevelopmentKind.Announced or DevelopmentKind.Amended or DevelopmentKind.Bid or DevelopmentKind.Rejected => 4,
        DevelopmentKind.Investment or DevelopmentKind.Regulatory or DevelopmentKind.Licensing or DevelopmentKind.Litigation => 3,
        DevelopmentKind.Rumour or DevelopmentKind.Financial or DevelopmentKind.Personnel => 2,
        _ => 1,
    };
}
