namespace AlertBot.Dossiers;

/// <summary>Whether two tell the same event: dates that may be the same, amounts that do not differ, words in common.</summary>
internal static class SameEvent
{
    // A report's day may be off by one around midnight, and weekend papers tell Friday's news.
    private const int ReportedLateDays = 3;
    private const double EnoughInCommon = 0.34;

    /// <summary>How alike, 0 to 1; zero when they cannot be the same.</summary>
    public static double Score(ToldEvent one, ToldEvent other)
    {
        var sameArticle = one.Row.Sources.Any(source => other.Row.Sources.Any(its => its.Url == source.Url));
        // Two rows of one article's timeline are two events to its writer; its dated sentence on the day of its own news is that news.
        if (sameArticle && one.Harvested && other.Harvested)
            return 0;
        if (sameArticle && one.Row.Date == other.Row.Date)
            return 1;
        return one.Row.Date.MayBe(other.Row.Date, ReportedLateDays) && !AmountsDiffer(one, other) ? InCommon(one, other) : 0;
    }

    public static bool Is(double score) => score >= EnoughInCommon;

    private static bool AmountsDiffer(ToldEvent one, ToldEvent other) =>
        one.Amounts.Count > 0 && other.Amounts.Count > 0 && !one.Amounts.Overlaps(other.Amounts);

    private static double InCommon(ToldEvent one, ToldEvent other)
    {
        var fewest = Math.Min(one.Roots.Count, other.Roots.Count);
        var shared = fewest == 0 ? 0 : (double)one.Roots.Count(other.Roots.Contains) / fewest;
        return Math.Min(1, shared + (one.Amounts.Overlaps(other.Amounts) ? EnoughInCommon / 2 : 0));
    }
}
