using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Deals.Matching;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>What the body says of an article that may be about a deal: who and what it is about stands in headline, teaser or first paragraph.</summary>
internal static class WholeArticle
{
    public static IEnumerable<Sign> Of(DealMatch match, Article article, Telling telling)
    {
        if (article.Body is null)
            yield break;
        var top = match.Evidence.Where(evidence => IsAtTop(evidence, article)).ToList();
        if (!MatchRules.IsOneSided(match.Rule) && top.Where(evidence => evidence.Party is not null).DistinctBy(evidence => evidence.Party).Count() < 2)
            yield return new("body: other side below", "the other side only further down");
        if (telling.IsTurn && telling.Kind is DevelopmentKind.Financial && !match.Evidence.Any(evidence => evidence is { Kind: EvidenceKind.DealWord, Field: ArticleField.Title }))
            yield return new("body: results", "a company's results, no word of the deal in the headline");
        if (!match.Evidence.Any(evidence => evidence is { Field: ArticleField.Title, Party: not null }))
            yield return new("body: title names nobody", "the headline names no side");
        if (match.Evidence.Where(evidence => evidence is { Field: ArticleField.Title, Party: not null }).DistinctBy(evidence => evidence.Party).Count() < 2
            && Counterpart.Of(telling.Headline) is var (act, other))
        {
            yield return new("body: somebody else", $"the headline says {act} … {other}");
        }

        if (!top.Exists(IsWord))
            yield return match.Evidence.Any(IsWord) ? new("body: words below", "words of the deal only further down") : new("body: no word", "no word of the deal");
    }

    private static bool IsWord(Evidence evidence) => evidence.Kind == EvidenceKind.DealWord;

    private static bool IsAtTop(Evidence evidence, Article article) =>
        evidence.Field != ArticleField.Body || evidence.Offset < Lead.Length(article);
}
