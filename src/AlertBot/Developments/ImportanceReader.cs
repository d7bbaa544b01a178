using AlertBot.Articles;
using AlertBot.Developments.Facts;

namespace AlertBot.Developments;

/// <summary>1 (routine) to 5 (the deal itself made, changed or ended), with the reason.</summary>
internal static class ImportanceReader
{
    private const decimal Large = 1_000_000_000m;
    private const decimal VeryLarge = 10_000_000_000m;

    public static (int Importance, string Reason) Read(DevelopmentKind kind, Article article)
    {
        var weight = OfKind(kind);
        var largest = MoneyReader.Read(article.Title).Concat(MoneyReader.Read(article.Summary ?? "")).MaxBy(money => money.Value);
        var more = largest?.Value >= VeryLarge ? 2 : largest?.Value >= Large ? 1 : 0;
        var importance = Math.Min(5, weight + more);
        var reason = kind == DevelopmentKind.Other ? "no sort of turn that is known" : kind.ToString().ToLowerInvariant();
        return (importance, more == 0 ? reason : $"{reason}, {largest!.Text}");
    }

    private static int OfKind(DevelopmentKind kind) => kind switch
    {
        DevelopmentKind.Completed or DevelopmentKind.Terminated => 5,
        DevelopmentKind.Announced or DevelopmentKind.Amended or DevelopmentKind.Bid or DevelopmentKind.Rejected => 4,
        DevelopmentKind.Investment or DevelopmentKind.Regulatory or DevelopmentKind.Licensing or DevelopmentKind.Litigation => 3,
        DevelopmentKind.Rumour or DevelopmentKind.Financial or DevelopmentKind.Personnel => 2,
        _ => 1,
    };
}
