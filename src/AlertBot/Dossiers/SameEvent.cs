namespace AlertBot.Dossiers;

/// <summary>Whether two tell the same event: dates that may be the same, amounts that do not differ, words in common.</summary>
internal static class SameEvent
{
    // A report's day may be off by one around midnight, and weekend papers tell Friday's news.
    private const int ReportedLateDays = 3;
    private const double EnoughInCommon = 0.34;
    // A row that stands almost whole in another's summary tells what it tells; fewer words would stand in any.
    private const double EnoughInContext = 0.6;
    private const int FewestInContext = 3;
    private const int FewestOfOneArticle = 2;

    /// <summary>How alike, 0 to 1; zero when they cannot be the same.</summary>
    public static double Score(ToldEvent one, ToldEvent other)
    {
        // What was expected and what happened are brought together by what came of it (`Outcome`), not by a word that both have.
        if (AreRowsOfOneArticle(one, other) || one.IsExpected != other.IsExpected)
            return 0;
        // An article's dated sentence on the day of its own news is that news.
        var sameArticle = one.Row.Sources.Any(source => other.Row.Sources.Any(its => its.Url == source.Url));
        if (sameArticle && (one.Row.Date == other.Row.Date || (one.Row.Date.MayBe(other.Row.Date, 1) && SharedInContext(one, other) >= FewestOfOneArticle)))
            return 1;
        return MayBeOne(one, other) && !AmountsDiffer(one, other) ? InCommon(one, other) : 0;
    }

    public static bool Is(double score) => score >= EnoughInCommon;

    public static bool MayBeOne(ToldEvent one, ToldEvent other) => one.Row.Date.MayBe(other.Row.Date, ReportedLateDays) && !WasBefore(one, other) && !WasBefore(other, one);

    // What was still expected is not what had happened by then.
    private static bool WasBefore(ToldEvent one, ToldEvent expected) =>
        expected.IsExpected && !one.IsExpected && EventSpan.Of(one.Row.Date.Value).End < expected.Row.Sources.Max(source => source.AsOf);

    /// <summary>Something in common and nothing that speaks against it.</summary>
    public static bool MayTellTheSame(ToldEvent one, ToldEvent other, int fewestShared) => !WasBefore(one, other) && !WasBefore(other, one) && !AreRowsOfOneArticle(one, other) && !AmountsDiffer(one, other) && SharedInContext(one, other) >= fewestShared;

    // Two rows of one article's timeline are two events to its writer.
    private static bool AreRowsOfOneArticle(ToldEvent one, ToldEvent other) => one.RowsOf.Overlaps(other.RowsOf);

    private static int SharedInContext(ToldEvent one, ToldEvent other) => one.Context.Count(other.Context.Contains);

    private static bool AmountsDiffer(ToldEvent one, ToldEvent other) =>
        one.Amounts.Count > 0 && other.Amounts.Count > 0 && !one.Amounts.Overlaps(other.Amounts);

    private static double InCommon(ToldEvent one, ToldEvent other)
    {
        var words = one.Tellings.SelectMany(_ => other.Tellings, Shared).DefaultIfEmpty().Max();
        var context = Math.Max(
            one.Tellings.Max(telling => Covered(telling, other.Context)),
            other.Tellings.Max(telling => Covered(telling, one.Context)));
        var shared = Math.Max(words, context >= EnoughInContext ? EnoughInCommon : 0);
        return Math.Min(1, shared + (one.Amounts.Overlaps(other.Amounts) ? EnoughInCommon / 2 : 0));
    }

    private static double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other) =>
        Math.Min(one.Count, other.Count) is > 0 and var fewest ? (double)one.Count(other.Contains) / fewest : 0;

    private static double Covered(IReadOnlySet<string> telling, IReadOnlySet<string> context) =>
        telling.Count >= FewestInContext ? (double)telling.Count(context.Contains) / telling.Count : 0;
}
