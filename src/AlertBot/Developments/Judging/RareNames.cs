using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// A side that is hardly ever in the news: what a headline tells of it is likelier to be of the deal, the more so where that side does it ("iRobot swept into
/// bankruptcy"); and beside the other side another word for the matter will do.
/// </summary>
internal static class RareNames
{
    // Of the scale of `NameSigns.Busy`, on which what is told of daily has 1 and more. So these signs brought 1.6 points of mean precision on deals left out; other bounds were not tried.
    private const double Rare = 0.2;

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Telling telling)
    {
        if (NameSigns.Rarest(match) is not { } name || NameSigns.Busy(match) >= Rare)
            return [];
        if (!MatchRules.IsOneSided(match.Rule))
            return Both(match, name);
        // With somebody else it has another matter as likely.
        return telling.Headline.Others.Any() || match.Rival is not null ? [] : Alone(deal, match, telling, name);
    }

    private static IEnumerable<Sign> Both(DealMatch match, Evidence name)
    {
        yield return new("rare pair", $"both sides, and “{name.Phrase}” is seldom in the news");
        var words = match.Evidence.Where(evidence => evidence.Field == ArticleField.Title).Select(evidence => evidence.Kind).ToHashSet();
        if (words.Contains(EvidenceKind.KinWord) && !words.Contains(EvidenceKind.DealWord))
            yield return new("rare pair, kin", "so that such a word will do");
    }

    private static IEnumerable<Sign> Alone(Deal deal, DealMatch match, Telling telling, Evidence name)
    {
        yield return new($"rare name{Sides.Sided(deal, match)}", $"“{name.Phrase}” is seldom in the news, and nobody else is named");
        if (telling.IsTurn)
            yield return new("rare name, turn", $"so that “{telling.KindCue}” is likely its own");
        if (telling.Headline.Words.Count > 0 && telling.Headline.Words[0].Start == name.Offset)
            yield return new("rare name, subject", "and is the subject");
        if (match.Rule == MatchRules.PartyAndDealWord)
            yield return new("rare name, word", "and a word of the deal stands with it");
    }
}
