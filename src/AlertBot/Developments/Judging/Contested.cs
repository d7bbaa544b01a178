using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// A headline that names one party of several tracked deals is news of one of them at most. Where its words do not tell which, the sort of turn may, or
/// what this deal told lately; else none of them is alerted.
/// </summary>
internal static class Contested
{
    // One word more is shared by chance.
    private const int FewestShared = 2;

    /// <summary>Why it is taken for another deal's; null when it is this one's, or no other has that party.</summary>
    public static string? Of(Deal deal, DealMatch match, Article article, Telling telling, Closeness? near, DealHead head)
    {
        // A deal that is named for the party alone is named in full.
        if (match.Contest is not { Others: [var other, ..] } contest || Sides.IsSole(deal, match))
            return null;
        if (!contest.IsOpen)
            return $"names one side only, and its words fit {other.Name} better, tracked too";
        if (BySort(deal, contest, telling) is { } isOwn)
            return isOwn ? null : $"names one side only, and {telling.Kind.ToString().ToLowerInvariant()} fits {other.Name} better, tracked too";
        return IsOfItsPast(deal, article, telling, near, head) ? null : $"names one side only, and may as well be of {other.Name}, tracked too";
    }

    // Null where the sort of turn is theirs as much as this deal's.
    private static bool? BySort(Deal deal, Contest contest, Telling telling)
    {
        if (!telling.IsTurn)
            return null;
        var (own, theirs) = (KindReader.Fits(deal, telling.Kind), contest.Others.Count(other => KindReader.Fits(other.DealWords, telling.Kind)));
        return own ? (theirs == 0 ? true : null) : (theirs > 0 ? false : null);
    }

    private static bool IsOfItsPast(Deal deal, Article article, Telling telling, Closeness? near, DealHead head) =>
        telling.Numbers.Any(number => Amount.IsLarge(number) && AboutSigns.IsKnown(deal, head, number))
        || (near is not null && article.FirstSeen - near.Signature.Last <= AboutSigns.Lately && near.Words.Count(word => !DealWording.Of(deal).Meanings.Contains(word)) >= FewestShared);
}
