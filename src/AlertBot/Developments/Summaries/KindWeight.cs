using System.Text.RegularExpressions;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Summaries;

/// <summary>What a turn of a kind weighs by itself, from 1 (routine) to 5 (the deal itself made or ended), and why in words.</summary>
internal static partial class KindWeight
{
    // A headline that only names a matter ("Musk's worst enemy in court") tells no turn of it, whatever the matter weighs.
    private const int OfTopic = 2;

    public static (int Weight, string Reason) Of(DevelopmentKind kind, double confidence, string title)
    {
        var (weight, reason) = OfTurn(kind, confidence, title);
        return confidence <= KindCues.Topic && weight > OfTopic && kind != DevelopmentKind.Rumour ? (OfTopic, $"{reason} is spoken of, but nothing is said to have happened") : (weight, reason);
    }

    private static (int Weight, string Reason) OfTurn(DevelopmentKind kind, double confidence, string title) => kind switch
    {
        DevelopmentKind.Completed => Part().IsMatch(title) ? (3, "a part of the deal is done") : (5, "the deal is done"),
        DevelopmentKind.Terminated => (5, "the deal is off"),
        DevelopmentKind.Announced => (4, "a deal"),
        DevelopmentKind.Amended => (4, "new terms"),
        DevelopmentKind.Bid => (4, "an offer"),
        DevelopmentKind.Rejected => (4, "a refusal"),
        DevelopmentKind.Investment => (3, "an investment"),
        DevelopmentKind.Licensing => (3, "a licence"),
        DevelopmentKind.Regulatory => IsDecided(title) ? (4, "a regulator's decision") : (3, "a regulator's step"),
        DevelopmentKind.Litigation => InCourt(title),
        DevelopmentKind.Rumour => (2, "a rumour"),
        DevelopmentKind.Financial => (2, "figures"),
        DevelopmentKind.Personnel => (1, "people who come or go"),
        _ => confidence > KindCues.Topic ? (2, "a step on the way") : (1, "no turn of the deal itself"),
    };

    private static (int Weight, string Reason) InCourt(string title) =>
        IsDecided(title) || Judged().IsMatch(title) ? (4, "a court's decision") : Heard().IsMatch(title) ? (2, "a hearing in court") : (3, "a step in court");

    /// <summary>Does it end a matter rather than move it along?</summary>
    public static bool IsDecision(DevelopmentKind kind, string title) => kind switch
    {
        DevelopmentKind.Regulatory => IsDecided(title),
        DevelopmentKind.Litigation => IsDecided(title) || Judged().IsMatch(title),
        _ => false,
    };

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
