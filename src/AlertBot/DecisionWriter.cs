using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot;

/// <summary>Puts a decision and all that follows from it into the one record that is committed. Pure.</summary>
internal static class DecisionWriter
{
    public static DecisionRecord Write(Deal deal, Article article, PendingDecision pending, Versioned<DealHead> head, DateTimeOffset now)
    {
        var decision = DevelopmentDecider.Decide(deal, pending.Match, article, head.Value, now);
        var development = decision.Verdict is Verdict.New ? DevelopmentWriter.Write(deal, article, decision, head.Value) : null;
        return new DecisionRecord(
            pending,
            ReferenceEquals(decision.Head, head.Value) ? null : head with { Value = decision.Head },
            ReportOf(pending, article, decision, now),
            development,
            decision.Verdict is Verdict.Mention ? Harvest.Nothing : HarvestReader.Read(deal, article),
            development is null ? null : new Fanout(deal.Id, development.Id));
    }

    private static Report ReportOf(PendingDecision pending, Article article, Decision decision, DateTimeOffset now) => new(
        article.Id,
        pending.Deal,
        decision.Verdict,
        decision.Development,
        decision.Kind,
        decision.Score,
        decision.Reason,
        article.Title,
        article.Url,
        article.Outlet,
        article.Published,
        now,
        pending.Match.Evidence)
    {
        KindConfidence = decision.KindConfidence,
        Added = decision.Added,
    };
}
