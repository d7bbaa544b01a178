using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// Whether two sides that are named together mean the deal. Of some pairs every headline does; others sue, supply and rival each other every week, and a
/// headline of theirs is of the deal only when it says so.
/// </summary>
internal static class PairSigns
{
    /// <summary>By then it is plain what sort of pair it is.</summary>
    public const int MostAsides = 12;

    public static IEnumerable<Sign> Of(Deal deal, DealMatch match, Telling telling, DealHead head)
    {
        if (!IsPair(match) || MatterSigns.Word(match) is not (not MatterSigns.DealWord and var word))
            yield break;
        if (head.Asides > 0)
            yield return new($"asides, {word}", "the two are often told of together for other reasons", Math.Log(1 + head.Asides) / Math.Log(1 + MostAsides));
        if (DealWording.Of(deal).IsOfMatter)
            yield return new($"named for a matter, {word}", "the deal is named for a matter");
        if (DealWording.Of(deal).Persons.FirstOrDefault(person => match.Evidence.Any(evidence => evidence.Field == ArticleField.Title && evidence.Party == person)) is { } person)
            yield return new($"person, {word}", $"{person} is told of with a company for many reasons");
        if (head.Signatures.IsEmpty)
            yield return new($"first, {word}", "nothing was told of the deal so far");
        if (telling.IsTurn && telling.Kind is DevelopmentKind.Rumour or DevelopmentKind.Other)
            yield return new($"loose turn, {word}", $"“{telling.KindCue}” may be said of anything");
    }

    /// <summary>Does it name both sides and no word of the deal?</summary>
    public static bool IsPlainPair(DealMatch match) => IsPair(match) && MatterSigns.Word(match) == MatterSigns.NoWord;

    private static bool IsPair(DealMatch match) => !MatchRules.IsOneSided(match.Rule) && match.Rule != MatchRules.Everything;
}
