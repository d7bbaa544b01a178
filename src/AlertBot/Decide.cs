using AlertBot.Alerts;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Developments.Summaries.Models;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Judges a deal's pending articles one after the other, each in one transaction under the version of the deal's head.</summary>
internal sealed partial class Decide(
    DealCatalog catalog,
    IArticleStore articles,
    IDecisionStore decisions,
    SummaryWriter summaries,
    SharedStory shared,
    IHintQueues queues,
    DeskMetrics metrics,
    TimeProvider time,
    ILogger<Decide> logger)
{
    /// <summary>The reports in the order in which they were decided; none when another instance was faster.</summary>
    public async Task<IReadOnlyList<Report>> RunAsync(DealId id, CancellationToken cancellationToken)
    {
        if (await catalog.FindAsync(id, cancellationToken) is not { } deal)
            return [];

        var reports = new List<Report>();
        await Each.RunAsync(await decisions.PendingAsync(id, cancellationToken), async pending =>
        {
            if (await JudgeAsync(deal, pending, cancellationToken) is { } report)
                reports.Add(report);
        }, cancellationToken);
        return reports;
    }

    // A head that moved meanwhile is read again and the article judged again: two outlets of one development make one.
    private async Task<Report?> JudgeAsync(Deal deal, PendingDecision pending, CancellationToken cancellationToken)
    {
        using var trace = DeskTraces.Step("decide", pending.Trace);
        Development? summarised = null;
        while (await articles.GetAsync(pending.Article, cancellationToken) is { } article)
        {
            var head = await decisions.HeadAsync(deal.Id, cancellationToken);
            var record = DecisionWriter.Write(deal, article, pending, head, time.GetUtcNow());
            // Asked once, however often the head moves: the article stays the same.
            if (record.Development is { } development)
                record = record with { Development = summarised ??= await summaries.WriteAsync(await shared.OfAsync(development, article, cancellationToken), article, cancellationToken) };
            record = record with { ToldAgain = await ToldAgainAsync(record.Report, cancellationToken), Fanout = Traced(record.Fanout) };
            if (await decisions.CommitAsync(record, cancellationToken))
            {
                await DecidedAsync(record.Report, cancellationToken);
                return record.Report;
            }

            if (!(await decisions.PendingAsync(deal.Id, cancellationToken)).Any(other => other.Article == pending.Article))
                return null;
        }

        throw new InvalidOperationException($"Deal {deal.Id} has a pending decision on article {pending.Article}, which is not stored.");
    }

    /// <summary>The development that an outlet tells again, with what that adds: written in the same transaction, as is that its messages are to be revised.</summary>
    private async Task<Versioned<Development>?> ToldAgainAsync(Report report, CancellationToken cancellationToken)
    {
        if (report is not { Verdict: Verdict.Update or Verdict.Repeat, Development: { } id })
            return null;
        if (await decisions.DevelopmentAsync(report.Deal, id, cancellationToken) is not { } told)
            return null;
        var retold = told.Value.With(report);
        return ReferenceEquals(retold, told.Value) ? null : told with { Value = retold };
    }

    private static Fanout? Traced(Fanout? fanout) => fanout is null ? null : fanout with { Trace = DeskTraces.Next };

    private async Task DecidedAsync(Report report, CancellationToken cancellationToken)
    {
        metrics.Decided(report);
        Log.Decided(logger, report.Deal, report.Verdict, report.Title, report.Reason);
        if (report.Verdict is Verdict.New or Verdict.Update or Verdict.Repeat)
            await queues.SendAsync(new Hint(HintQueue.Deliver, report.Deal.Value), TimeSpan.Zero, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: {Verdict}: {Title} ({Reason})")]
        public static partial void Decided(ILogger logger, DealId deal, Verdict verdict, string title, string reason);
    }
}
