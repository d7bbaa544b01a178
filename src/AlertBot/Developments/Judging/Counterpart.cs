using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Reading;
using AlertBot.Text;

namespace AlertBot.Developments.Judging;

/// <summary>
/// With whom a headline's party acts, by grammar: "A invests 5 billion in X", "A licenses fonts from X", "A sues X". When X is a name that the deal
/// does not have, and the headline does not name the deal's other side, the headline tells another deal.
/// </summary>
internal static class Counterpart
{
    private static readonly CueTable<string> _acts = new(
    [
        ("", "acquires | buys | bought | invests | sells | sold | licenses | licensed | leases | sues | partners | teams up | merges | signs | joins forces | "
            + "takes stake | pours"),
    ]);

    private static readonly HashSet<string> _prepositions = ["in", "into", "from", "with", "to"];

    public static IEnumerable<Ground> Of(Deal deal, DealMatch match, Article article)
    {
        var words = Tokens.Of(article.Title);
        if (IsInCapitals(words) || match.Evidence.Where(IsSide).DistinctBy(evidence => evidence.Party).Count() > 1)
            yield break;
        var own = OtherCompanies.OwnWords(deal);
        foreach (var (act, _, at) in _acts.In(words).Take(1))
        {
            if (Other(words, at + Tokens.Of(act).Count, own) is { } other)
                yield return new($"{act} … {article.Title[other.Start..other.End]}", -0.6);
        }
    }

    private static bool IsSide(Evidence evidence) => evidence is { Field: ArticleField.Title, Party: not null };

    // The name right after the act ("sues X"), or after its preposition ("invests … in X").
    private static Token? Other(List<Token> words, int from, IReadOnlySet<string> own)
    {
        for (var i = from; i < words.Count; i++)
        {
            if ((i == from || _prepositions.Contains(words[i - 1].Word)) && words[i].Shape is TokenShape.Capital or TokenShape.Capitals)
                return own.Contains(words[i].Word) ? null : words[i];
        }

        return null;
    }

    // "Amazon Invests In New Halls": where every word has a capital, a capital makes no name.
    private static bool IsInCapitals(List<Token> words) =>
        words.Count(word => word.Shape == TokenShape.Small) <= words.Count / 3;
}
