using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments.Judging;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments;

/// <summary>
/// Decides what an article is to a deal. Pure: the same article against the same head gives the same decision.
/// <code>
/// known article | about the deal, else Mention | a report, else Commentary; sure enough, if need be with another outlet | near a known development: Repeat or Update | as likely of another tracked deal: Mention | else New
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
        if (deal.Everything)
            return Told(deal, match, article, telling, head, near, now);
        var about = Judgement.Of(weights.About, AboutSigns.Of(deal, match, article, telling, near, head));
        if (Confirmation.IsOutOfReach(about))
            return Mention(match, telling, head, about);
        var report = Judgement.Of(weights.Report, ReportSigns.Of(match, article, telling, near));
        if (Unsure(match, telling, head, about, report, weights) is not { } unsure)
            return Recap.Read(telling, head, article.FirstSeen) is { } recap ? Commentary(match, telling, head, about, recap) : Told(deal, match, article, telling, head, near, now);
        return Confirmation.Of(head, telling, article, about, report, weights) is { } confirmed
            ? Told(deal, match, article, telling, head, near, now).Because(confirmed)
            : unsure with { Head = unsure.Head.WithUnconfirmed(deal, telling, article, about, report) };
    }

    private static Decision? Unsure(DealMatch match, Telling telling, DealHead head, Judgement about, Judgement report, Weights weights) =>
        about.Score < weights.AboutBar ? Mention(match, telling, head, about)
        : about.Score * report.Score < weights.AlertBar ? Commentary(match, telling, head, about, Reasons.Commentary(report))
        : null;

    private static Decision Mention(DealMatch match, Telling telling, DealHead head, Judgement about) =>
        new(Verdict.Mention, null, telling.Kind, about.Score, Reasons.Mention(about), head.WithAside(match));

    private static Decision Commentary(DealMatch match, Telling telling, DealHead head, Judgement about, string reason) =>
        new(Verdict.Commentary, null, telling.Kind, about.Score, reason, head.WithAside(match));

    private static Decision Told(Deal deal, DealMatch match, Article article, Telling telling, DealHead head, Closeness? near, DateTimeOffset now) => near is { IsSame: true }
        ? Again(near, telling, article, head)
        : Contested.Of(deal, match, article, telling, near, head) is { } lost ? new(Verdict.Mention, null, telling.Kind, match.Score, lost, head.WithAside(match))
        : New(DevelopmentId.Of(deal.Id, article.Id), match, article, telling, head, near, now);

    private static Decision New(DevelopmentId id, DealMatch match, Article article, Telling telling, DealHead head, Closeness? near, DateTimeOffset now) =>
        new(Verdict.New, id, telling.Kind, match.Score, Reasons.New(match, telling, near, article), head.WithNew(id, telling, article.FirstSeen, now));

    private static Decision Again(Closeness near, Telling telling, Article article, DealHead head)
    {
        var news = Addition.Of(telling, near.Signature);
        var verdict = news.IsEmpty ? Verdict.Repeat : Verdict.Update;
        var reason = Reasons.Again(near, news, article);
        return new(verdict, near.Signature.Development, telling.Kind, near.Score, reason, head.WithReport(near.Signature, telling, article.FirstSeen)) { Added = news };
    }
}
