using System.Diagnostics;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Summaries;

namespace AlertBot.Developments;

/// <summary>Writes a development down as its first report tells it.</summary>
internal static class DevelopmentWriter
{
    /// <param name="known">The deal's head before the decision: what its record held.</param>
    public static Development Write(Deal deal, Article article, Decision decision, DealHead known)
    {
        if (decision is not { Verdict: Verdict.New, Development: { } id })
            throw new UnreachableException($"only a new development is written, not a {decision.Verdict}");
        var (importance, reason) = ImportanceReader.Read(decision.Kind, decision.KindConfidence, article);
        var summary = Summariser.Summarise(deal, article, known);
        return new Development(
            id, deal.Id, decision.Kind, article.Title, summary, article.Url, article.Outlet, article.Published, article.FirstSeen, importance, reason)
        {
            Story = article.Id,
            KindConfidence = decision.KindConfidence,
            Outlets = [article.Outlet],
        };
    }
}
