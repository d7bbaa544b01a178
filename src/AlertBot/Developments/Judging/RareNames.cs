using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// One side alone, but one that is hardly ever in the news: what a headline tells of it is likelier to be of the deal, the more so where that side does it
/// ("iRobot swept into bankruptcy"), and nobody else is named.
/// </summary>
internal static class RareNames
{
    // Of the scale of `NameSigns.Busy`, on which what is told of daily has 1 and more. Chosen among 0.1 to 0.4 on deals left out, where these signs brought 1.6 points of mean precision.
    private const double Rare = 0.2;

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Telling telling)
    {
        if (!MatchRules.IsOneSided(match.Rule) || NameSigns.Rarest(match) is not { } name || NameSigns.Busy(match) >= Rare)
            yield break;
        yield return new($"rare name{Sides.Sided(deal, match)}", $"“{name.Phrase}” is seldom in the news");
        if (telling.IsTurn)
            yield return new("rare name, turn", $"so that “{telling.KindCue}” is likely its own");
        if (telling.Headline.Words.Count > 0 && telling.Headline.Words[0].Start == name.Offset)
            yield return new("rare name, subject", "and is the subject");
        if (match.Rule == MatchRules.PartyAndDealWord)
            yield return new("rare name, word", "and a word of the deal stands with it");
        if (!telling.Headline.Others.Any())
            yield return new("rare name, alone", "and nobody else is named");
    }
}
