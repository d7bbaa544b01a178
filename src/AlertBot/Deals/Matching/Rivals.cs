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
        var told = matches.ConvertAll(match => new Named(match, deals(match.Deal), Fullness(match, deals(match.Deal))));
        List<Named> fullest = [.. told.OrderByDescending(one => one.Fullness)];
        return told.ConvertAll(own => own.Deal.Everything ? own.Match : own.Match with { Rival = Of(own, fullest) });
    }

    private static Rival? Of(Named own, List<Named> fullest)
    {
        foreach (var other in fullest)
        {
            if (other.Fullness <= own.Fullness)
                return null;
            if (IsKnownWith(own.Deal, other.Deal))
                return new(other.Deal.Id, other.Deal.Name, Math.Round(Math.Min(1, Full * (other.Fullness - own.Fullness)), 2));
        }

        return null;
    }

    // What is told of a deal may not depend on, or give away, what others track for themselves.
    internal static bool IsKnownWith(Deal own, Deal other) => other.Server is null || (other.Server == own.Server && (other.Shared || !own.Shared));

    private static double Fullness(DealMatch match, Deal deal)
    {
        if (deal.Everything)
            return 0;
        var named = match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).DistinctBy(evidence => evidence.Party).Count();
        return named + ((double)named / deal.Parties.Length);
    }

    private readonly record struct Named(DealMatch Match, Deal Deal, double Fullness);
}
