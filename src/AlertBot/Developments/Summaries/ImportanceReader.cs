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
    public static (int Importance, string Reason) Read(DevelopmentKind kind, Article article) => Weigh(kind, article, 1);

    /// <summary>As it stands when so many outlets have told it.</summary>
    public static (int Importance, string Reason) Read(Development development, int outlets)
    {
        var firm = development.Importance;
        var more = More(outlets);
        return more == 0
            ? (firm, development.ImportanceReason)
            : (Math.Min(Most, firm + more), $"{development.ImportanceReason}, {outlets} outlets");
    }

    private static (int Importance, string Reason) Weigh(DevelopmentKind kind, Article article, int outlets)
    {
        var largest = Largest(article);
        var money = largest?.Value >= VeryLarge ? 2 : largest?.Value >= Large ? 1 : 0;
        var filed = Authority.In(article);
        var importance = Math.Clamp(OfKind(kind) + money + (filed is null ? 0 : 1) + More(outlets), 1, Most);
        var reason = kind == DevelopmentKind.Other ? "no sort of turn that is known" : kind.ToString().ToLowerInvariant();
        return (importance, string.Join(", ", new[] { reason, money == 0 ? null : largest!.Text, filed }.OfType<string>()));
    }

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
