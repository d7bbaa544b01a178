using System.Text.RegularExpressions;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>What a turn of a kind weighs by itself, from 1 (routine) to 5 (the deal itself made or ended), and why in words.</summary>
/// <param name="IsPriced">The sum that is told with it is its price, and not one that is only talked or quarrelled about.</param>
internal sealed partial record KindWeight(int Weight, string Reason, bool IsPriced = false)
{
    // A headline that only names a matter ("Musk's worst enemy in court") tells no turn of it, whatever the matter weighs.
    private const int OfTopic = 2;

    /// <summary>An authority ends a matter rather than move it along; that it is its doing is in the weight.</summary>
    public bool IsDecision { get; private init; }

    public static KindWeight Of(DevelopmentKind kind, double confidence, string title)
    {
        var turn = OfTurn(kind, confidence, title);
        return confidence <= KindCues.Topic && turn.Weight > OfTopic ? new(OfTopic, $"{turn.Reason} is spoken of, but nothing is said to have happened") : turn;
    }

    private static KindWeight OfTurn(DevelopmentKind kind, double confidence, string title) => kind switch
    {
        DevelopmentKind.Completed => Part().IsMatch(title) ? new(3, "a part of the deal is done") : new(5, "the deal is done", IsPriced: true),
        DevelopmentKind.Terminated => new(5, "the deal is off"),
        DevelopmentKind.Announced => new(4, "a deal", IsPriced: true),
        DevelopmentKind.Amended => new(4, "new terms", IsPriced: true),
        DevelopmentKind.Bid => new(4, "an offer", IsPriced: true),
        DevelopmentKind.Rejected => new(4, "a refusal"),
        DevelopmentKind.Investment => new(3, "an investment", IsPriced: true),
        DevelopmentKind.Licensing => new(3, "a licence", IsPriced: true),
        DevelopmentKind.Regulatory => IsDecided(title) ? new(4, "a regulator's decision") { IsDecision = true } : new(3, "a regulator's step"),
        DevelopmentKind.Litigation => InCourt(title),
        DevelopmentKind.Rumour => new(2, "a rumour"),
        DevelopmentKind.Financial => new(2, "figures"),
        DevelopmentKind.Personnel => new(1, "people who come or go"),
        _ => confidence > KindCues.Topic ? new(2, "a step on the way") : new(1, "no turn of the deal itself"),
    };

    private static KindWeight InCourt(string title) =>
        IsDecided(title) || Judged().IsMatch(title) ? new(4, "a court's decision") { IsDecision = true } : Heard().IsMatch(title) ? new(2, "a hearing in court") : new(3, "a step in court");

    private static bool IsDecided(string title) =>
        StatusReader.Read(Tokens.Of(title)).Any(status => status.Status is "approved" or "blocked") || Ruled().IsMatch(title);

    [GeneratedRegex(@"\b(?:kills|killed|vetoes|vetoed|forbids|bans|fines|fined|rejects|prohibits|greenlights|gives?\s+(?:its\s+)?(?:approval|green\s+light|nod)|signs?\s+off)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ruled();

    [GeneratedRegex(
        @"\b(?:wins?|won|loses?|lost)\b.{0,25}\b(?:lawsuit|suit|case|trial|appeal)\b|\bverdict\b|\bjur(?:y|ors)\s+(?:finds?|found|sides?|rules?|clears?|awards?|orders?|rejects?|decides?)\b|\bsettle[sd]?\b|\bordered\s+to\s+pay\b|\bfound\s+(?:liable|guilty)\b|\bconvicted\b"
        + @"|\b(?:judge|court)\s+(?:rules|sides|tosses|dismisses|approves|orders|strikes|throws|upholds|overturns|rejects|clears|grants|denies)\b|\b(?:toss|dismiss)(?:es|ed|ing)\b|\bdrops?\b.{0,20}\b(?:lawsuit|suit|case|appeal)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Judged();

    [GeneratedRegex(@"\btestif|\btestimony\b|\bdeposition\b|\bthe\s+stand\b|\btells?\s+(?:the\s+)?(?:jury|court|judge)\b|\blawyers?\s+(?:question|grill)|\bwitness(?:es)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Heard();

    [GeneratedRegex(@"\b(?:first|initial|second|third|last|final)\s+(?:\w+\s+)?(?:tranche|part|phase|step|stage|payment|instal?lment|round)\b|\b(?:part|half|portion)\s+of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Part();
}
