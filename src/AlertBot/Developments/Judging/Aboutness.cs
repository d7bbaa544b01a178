using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>Whether a matched article is about the deal or only names its parties, with the reason.</summary>
internal static class Aboutness
{
    private const double Bar = 0.5;

    public static (bool About, double Score, string Reason) Of(DealMatch match, Telling telling)
    {
        var kind = telling.KindConfidence > 0 ? 0.1 : -0.25;
        var word = match.Evidence.Any(evidence => evidence.Kind == EvidenceKind.DealWord) ? 0.1 : -0.2;
        var score = Math.Clamp(match.Score + kind + word, 0, 1);
        return match.Rule is MatchRules.PartyAndDealWord or MatchRules.PersonAndDealWord or MatchRules.PartyAndContext
            ? (false, score, $"names only one side ({match.Rule})")
            : (score >= Bar, score, score >= Bar ? match.Rule : $"names the parties, but tells nothing of the deal ({match.Rule})");
    }
}
