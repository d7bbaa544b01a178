using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>
/// Parts of a date: "early October", "mid-2026", "by the end of this year", "later this month", "earlier in the week". The part is how the
/// date is told (TIMEX3 mod), not its value.
/// </summary>
internal static class Parts
{
    private static readonly WordTable<string> _parts = WordTables.Pairs(
        "early=START earlier=START late=END later=END mid=MID beginning=START start=START middle=MID end=END close=END turn=START opening=START", word => word);

    public static readonly DateRule[] Rules = [new(["the", .. _parts.Words], Part), new(["the", "rest", "remainder", "balance"], Rest)];

    /// <summary>"the rest of the year": that year, of which only the end is meant.</summary>
    private static DateMatch? Rest(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        if (!scan.Any(RestWords))
            return null;
        scan.Word("of");
        scan.Any("the", "my", "this", "our", "current");
        if (scan.In(DateWords.Units, out var unit) && (TimeUnit)unit is TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade)
            return new Timex(TimexType.Date, anchor.Shifted((TimeUnit)unit, 0), "END");
        return Years.Digits(ref scan, out var year) ? new Timex(TimexType.Date, $"{year:D4}", "END") : null;
    }

    internal static readonly string[] RestWords = ["rest", "remainder", "balance"];

    private static DateMatch? Part(ref Scan scan, DateAnchor anchor)
    {
        scan.Word("the");
        var isAlone = scan.IsAny("early", "earlier", "late", "later", "mid");
        if (!scan.In(_parts, out var mod))
            return null;
        if (!scan.Hyphen() && !scan.Word("of") && !(isAlone && scan.Any("in", "on")) && !isAlone && mod != "END")
            return null;
        if ((Whole(ref scan, anchor) ?? DateRules.Longest(ref scan, anchor)) is not { } match || IsOther(match))
            return null;
        return match with { First = match.First with { Mod = mod } };
    }

    // "of the year", "in the week": this one.
    private static DateMatch? Whole(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        ahead.Any("the", "this");
        if (!ahead.In(DateWords.Units, out var unit) || (TimeUnit)unit is not (TimeUnit.Week or TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Year or TimeUnit.Decade or TimeUnit.Century))
            return null;
        if (ahead.Source.IsKind(ahead.At, LexemeKind.Digits) && unit == (int)TimeUnit.Year)
            return null;
        scan = ahead;
        return DateMatch.Date(anchor.Shifted((TimeUnit)unit, 0));
    }

    // "late Monday" is one; "early 3 p.m." and "end six years" are none.
    private static bool IsOther(DateMatch match) => match.Second is not null || match.First.Type is not (TimexType.Date or TimexType.Time) || match.First.Mod is not null
        || match.First.Value.EndsWith("_REF", StringComparison.Ordinal);
}
