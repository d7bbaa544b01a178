using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Judging;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments;

/// <summary>
/// Decides what an article is to a deal. Pure: the same article against the same head gives the same decision.
/// <code>
/// known article | about the deal, else Mention | a report, else Commentary | near a known development: Repeat or Update | else New
/// </code>
/// </summary>
internal static class DevelopmentDecider
{
    public static Decision Decide(Deal deal, DealMatch match, Article article, DealHead head, DateTimeOffset now) =>
        Decide(deal, match, article, head, now, Weights.Default);

    public static Decision Decide(Deal deal, DealMatch match, Article article, DealHead head, DateTimeOffset now, Weights weights)
    {
        var telling = Telling.Of(deal, article);
        var (kind, confidence) = ToldKind.Of(deal, telling);
        return Decide(deal, match, article, telling, head, now, weights) with { Kind = kind, KindConfidence = confidence };
    }

    private static Decision Decide(Deal deal, DealMatch match, Article article, Telling telling, DealHead head, DateTimeOffset now, Weights weights)
    {
        var id = DevelopmentId.Of(deal.Id, article.Id);
        if (head.Signatures.Any(signature => signature.Development == id))
            return new(Verdict.New, id, telling.Kind, match.Score, "first told by this very article", head);
        var near = Nearest.Of(deal, telling, head, weights, article.FirstSeen);
        if (!deal.Everything && Aside(deal, match, article, telling, head, near, weights) is { } aside)
            return aside;
        return near is { IsSame: true }
            ? Again(near, telling, article, head)
            : new(Verdict.New, id, telling.Kind, match.Score, Reasons.New(match, telling, near, article), head.WithNew(id, telling, article.FirstSeen, now));
    }

    private static Decision? Aside(Deal deal, DealMatch match, Article article, Telling telling, DealHead head, Closeness? near, Weights weights) =>
        Passed(deal, match, article, telling, head, near, weights) is { } aside ? aside with { Head = head.WithAside(match) } : null;

    private static Decision? Passed(Deal deal, DealMatch match, Article article, Telling telling, DealHead head, Closeness? near, Weights weights)
    {
        var about = Judgement.Of(weights.About, AboutSigns.Of(deal, match, article, telling, near, head));
        if (about.Score < weights.AboutBar)
            return new(Verdict.Mention, null, telling.Kind, about.Score, Reasons.Mention(about), head);
        var report = Judgement.Of(weights.Report, ReportSigns.Of(match, article, telling, near));
        return about.Score * report.Score < (PairSigns.IsPlainPair(match) ? weights.NamesAloneBar : weights.AlertBar) ? new(Verdict.Commentary, null, telling.Kind, about.Score, Reasons.Commentary(report), head)
            : Recap.Read(telling, head, article.FirstSeen) is { } recap ? new(Verdict.Commentary, null, telling.Kind, about.Score, recap, head)
            : null;
    }

    private static Decision Again(Closeness near, Telling telling, Article article, DealHead head)
    {
        var news = Addition.Of(telling, near.Signature);
        var verdict = news.IsEmpty ? Verdict.Repeat : Verdict.Update;
        var reason = Reasons.Again(near, news, article);
        return new(verdict, near.Signature.Development, telling.Kind, near.Score, reason, head.WithReport(near.Signature, telling, article.FirstSeen)) { Added = news };
    }
}
