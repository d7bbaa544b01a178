using System.Collections.Immutable;
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
    // How near a report must be to a development to be another telling of it, and how much nearer for every day of silence between.
    private const double Bar = 0.42;
    private const double BarPerDay = 0.02;
    private const double HighestBar = 0.75;
    // A story of a whole feed has no parties to know it by; its own names are among the words compared (StoryCloseness).
    private const double StoryBar = 0.12;

    public static Decision Decide(Deal deal, DealMatch match, Article article, DealHead head, DateTimeOffset now)
    {
        var id = DevelopmentId.Of(deal.Id, article.Id);
        var telling = Telling.Of(deal, article);
        if (head.Signatures.Any(signature => signature.Development == id))
            return new(Verdict.New, id, telling.Kind, match.Score, "first told by this very article", head);
        if (!deal.Everything && Aside(deal, match, article, telling, head) is { } aside)
            return aside;
        var near = Nearest(deal, telling, article, head);
        return near is not null && near.Score >= BarAt(deal, near, telling, article)
            ? Again(near, telling, article, head)
            : new(Verdict.New, id, telling.Kind, match.Score, Reasons.New(match, telling, near, article), head.WithNew(id, telling, article.FirstSeen, now));
    }

    private static Decision? Aside(Deal deal, DealMatch match, Article article, Telling telling, DealHead head)
    {
        var (score, grounds) = Aboutness.Of(deal, match, article, telling, head);
        if (score < Aboutness.Bar)
            return new(Verdict.Mention, null, telling.Kind, score, Reasons.Mention(grounds), head);
        return CommentaryReader.Read(article) is var (sort, cue) ? new(Verdict.Commentary, null, telling.Kind, score, $"{sort} (“{cue}”)", head) : null;
    }

    private static Closeness? Nearest(Deal deal, Telling telling, Article article, DealHead head)
    {
        var weights = new WordWeights(head);
        return head.Signatures
            .Select(signature => deal.Everything ? Closeness.OfStory(telling, signature, weights) : Closeness.Of(telling, signature, weights))
            .MaxBy(near => near.Score - BarAt(deal, near, telling, article));
    }

    private static double BarAt(Deal deal, Closeness near, Telling telling, Article article)
    {
        var days = Math.Abs((article.FirstSeen - near.Signature.Last).TotalDays);
        var bar = Math.Min(HighestBar, (deal.Everything ? StoryBar : Bar) + (BarPerDay * days));
        return deal.Everything ? bar : bar - Closeness.Soon(telling, near.Signature, article.FirstSeen);
    }

    private static Decision Again(Closeness near, Telling telling, Article article, DealHead head)
    {
        var news = telling.Numbers.Except(near.Numbers).ToImmutableArray();
        var verdict = news.IsEmpty ? Verdict.Repeat : Verdict.Update;
        var reason = Reasons.Again(near, news, article);
        return new(verdict, near.Signature.Development, telling.Kind, near.Score, reason, head.WithReport(near.Signature, telling, article.FirstSeen));
    }
}
