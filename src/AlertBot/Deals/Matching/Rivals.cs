namespace AlertBot.Deals.Matching;

/// <summary>
/// Deals that share a party share its headlines: "Musk loses lawsuit against OpenAI" names both sides of one deal, and two of three of another. Who sees the
/// one may know of the other: the operator's deals and the server's own are compared, other servers' are not.
/// </summary>
internal static class Rivals
{
    // Half a party's worth settles it: so much two of two sides have before two of four.
    private const double Full = 2;

    public static List<DealMatch> Told(List<DealMatch> matches, Func<DealId, Deal> deals)
    {
        if (matches.Count < 2)
            return matches;
        var full = matches.ConvertAll(match => (Match: match, Deal: deals(match.Deal), Fullness: Fullness(match, deals(match.Deal))));
        return full.ConvertAll(own => own.Deal.Everything ? own.Match : own.Match with { Rival = Of(own, full) });
    }

    private static Rival? Of((DealMatch Match, Deal Deal, double Fullness) own, List<(DealMatch Match, Deal Deal, double Fullness)> all)
    {
        Rival? first = null;
        foreach (var other in all)
        {
            var lead = Math.Min(1, Full * (other.Fullness - own.Fullness));
            if (lead > (first?.Lead ?? 0) && IsKnownWith(own.Deal, other.Deal))
                first = new(other.Deal.Id, other.Deal.Name, Math.Round(lead, 2));
        }

        return first;
    }

    // What is told of a deal may not depend on, or give away, what others track for themselves.
    private static bool IsKnownWith(Deal own, Deal other) => other.Server is null || (other.Server == own.Server && (other.Shared || !own.Shared));

    private static double Fullness(DealMatch match, Deal deal)
    {
        if (deal.Everything)
            return 0;
        var named = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).DistinctBy(evidence => evidence.Party).Count();
        return named + ((double)named / deal.Parties.Length);
    }
}
