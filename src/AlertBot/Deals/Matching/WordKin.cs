using AlertBot.Text;

namespace AlertBot.Deals.Matching;

/// <summary>
/// Words of one sort of business. Who writes "merger" into a deal file wants the headline that says "to buy" too: with a party such a word makes
/// a match as well, a weaker one.
/// </summary>
internal static class WordKin
{
    private static readonly string[][] _kin =
    [
        .. ((string[])[
            "acquire acquisition buy buyer buyout merge merger takeover bid offer purchase sale sell sold divest owner bought shareholders stake",
            "invest investment investor stake funding equity shares raises valuation",
            "lawsuit sue court judge jury trial verdict ruling appeal settlement settle lawyers testify injunction",
            "antitrust monopoly regulator FTC FCC DOJ probe investigation approval approve fine ban watchdog review",
            "licence license licensing partnership partner agreement pact contract",
            "bankruptcy insolvency liquidation creditors restructuring shutdown rescue bailout",
            "pay package compensation vote shareholders",
        ]).Select(row => row.Split(' ')),
    ];

    private static readonly Dictionary<string, string[]> _byStem =
        _kin.SelectMany(row => row.Select(word => (Stem: Stem.Of(Fold.Word(word)), Row: row))).DistinctBy(word => word.Stem).ToDictionary(word => word.Stem, word => word.Row);

    /// <summary>The kin of a deal's words, without those words themselves.</summary>
    public static IEnumerable<string> Of(IReadOnlyCollection<string> dealWords)
    {
        var own = dealWords.SelectMany(Tokens.Of).Select(word => Stem.Of(word.Word)).ToHashSet();
        return own.SelectMany(stem => _byStem.GetValueOrDefault(stem, [])).Distinct().Where(word => !own.Contains(Stem.Of(Fold.Word(word))));
    }
}
