using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>What else counts when a headline names only one side of a deal.</summary>
internal static class OneSide
{
    // "TikTok deal", "TikTok US sale", "deal for TikTok": at most one word between.
    private const int Beside = 1;

    // Who buys, sues or joins is told together with whom: when the other is not of the deal, it is another deal.
    private static readonly CueTable<string> _acts = new([("", "acquires | to acquire | buys | to buy | invests | to invest | sues | partners with | teams up | signs deal with | takes stake | =buying | =acquiring")]);

    public static IEnumerable<Ground> Of(DealMatch match, Article article)
    {
        if (!MatchRules.IsOneSided(match.Rule))
            yield break;
        var words = Tokens.Of(article.Title);
        var names = Places(match, words, EvidenceKind.Name).ToList();
        foreach (var busy in names.Select(name => name.Phrase).Where(OtherCompanies.IsBusy).Take(1))
            yield return new($"{busy} has many other matters", -0.2);
        foreach (var (name, word) in Pairs(names, Places(match, words, EvidenceKind.DealWord)))
            yield return new($"“{name}” beside “{word}”", 0.2);
        foreach (var (_, act) in Pairs(names, _acts.In(words).Select(act => (act.Phrase, act.Word, act.Word + Tokens.Of(act.Phrase).Count))))
            yield return new($"somebody else is on the other side (“{act}”)", -0.35);
    }

    // The first pair that stands side by side.
    private static IEnumerable<(string Name, string Word)> Pairs(
        IEnumerable<(string Phrase, int First, int Next)> names, IEnumerable<(string Phrase, int First, int Next)> others) =>
        (from name in names
         from other in others
         let gap = Math.Max(other.First - name.Next, name.First - other.Next)
         where gap is >= 0 and <= Beside
         select (name.Phrase, other.Phrase)).Take(1);

    private static IEnumerable<(string Phrase, int First, int Next)> Places(DealMatch match, List<Token> words, EvidenceKind kind) =>
        from evidence in match.Evidence
        where evidence.Field == ArticleField.Title && evidence.Kind == kind
        let first = words.FindIndex(word => word.Start == evidence.Offset)
        select (evidence.Phrase, first, first + Tokens.Of(evidence.Phrase).Count);
}
