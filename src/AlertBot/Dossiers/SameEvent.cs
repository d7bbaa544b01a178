using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers;

/// <summary>Whether two timeline rows tell the same event: dates that may be the same, amounts that do not differ, words in common.</summary>
internal static class SameEvent
{
    // A report's day may be off by one around midnight, and weekend papers tell Friday's news.
    private const int ReportedLateDays = 3;
    private const double EnoughInCommon = 0.34;

    /// <summary>How alike, 0 to 1; zero when they cannot be the same. Names of the parties count for nothing, since every row has them.</summary>
    public static double Score(TimelineRow one, TimelineRow other, IReadOnlySet<string> names)
    {
        if (!one.Date.MayBe(other.Date, ReportedLateDays) || AmountsDiffer(one.Text, other.Text))
            return 0;
        var mine = Words.Roots(one.Text).Where(word => !names.Contains(word)).ToHashSet(StringComparer.Ordinal);
        var its = Words.Roots(other.Text).Where(word => !names.Contains(word)).ToHashSet(StringComparer.Ordinal);
        var common = mine.Count(its.Contains);
        var fewest = Math.Min(mine.Count, its.Count);
        return fewest == 0 ? 0 : Math.Min(1, ((double)common / fewest) + (ShareAmount(one.Text, other.Text) ? EnoughInCommon / 2 : 0));
    }

    public static bool Is(double score) => score >= EnoughInCommon;

    private static bool AmountsDiffer(string one, string other)
    {
        var (mine, its) = (Amounts(one), Amounts(other));
        return mine.Count > 0 && its.Count > 0 && !mine.Overlaps(its);
    }

    private static bool ShareAmount(string one, string other) => Amounts(one).Overlaps(Amounts(other));

    private static HashSet<decimal> Amounts(string text) => [.. MoneyReader.Read(text).Select(money => money.Value)];
}
