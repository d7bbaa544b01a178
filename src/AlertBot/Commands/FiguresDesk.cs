using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot.Commands;

/// <summary>Reads the desk's figures from the tables, so that they are the same whichever instance is asked.</summary>
internal sealed class FiguresDesk(
    IFeedStore feeds, IDealStore deals, IDecisionStore decisions, IOutbox outbox, ParkedDesk parked, IGivenUpSteps given, DossierDesk seen, FeedShelf shelf, Rights rights)
{
    /// <summary>Of the whole desk.</summary>
    public async Task<DeskFigures> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken) => await ReadAsync(
        await deals.ListAsync(cancellationToken),
        await feeds.ListAsync(cancellationToken),
        (await parked.AllAsync(cancellationToken)).Count,
        (await given.SinceAsync(Midnight(now), cancellationToken)).Count,
        now,
        cancellationToken);

    /// <summary>Of what a server sees; of what was given up the operator's only.</summary>
    public async Task<DeskFigures> ReadAsync(CommandRequest request, CancellationToken cancellationToken) => await ReadAsync(
        await seen.DealsAsync(request, cancellationToken),
        await shelf.ListAsync(request, cancellationToken),
        (await parked.ListAsync(request, cancellationToken)).Count,
        await rights.IsOperatorAsync(request, cancellationToken) ? (await given.SinceAsync(Midnight(request.Now), cancellationToken)).Count : 0,
        request.Now,
        cancellationToken);

    private async Task<DeskFigures> ReadAsync(
        IReadOnlyList<Deal> tracked, IReadOnlyList<FeedRecord> polled, int parkedMessages, int givenUp, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var health = polled.CountBy(record => FeedHealth.Judge(record.State, now).Condition);
        var each = await Task.WhenAll(tracked.Select(deal => OfDealAsync(deal.Id, now, cancellationToken)));
        return new(
            tracked.Count,
            [.. health.OrderBy(count => count.Key).Select(count => (count.Key, count.Value))],
            each.Sum(deal => deal.ToJudge),
            each.Sum(deal => deal.ToTell),
            parkedMessages,
            givenUp,
            [.. each.SelectMany(deal => deal.Delays).Order()]);
    }

    private async Task<OfDeal> OfDealAsync(DealId deal, DateTimeOffset now, CancellationToken cancellationToken) => new(
        (await decisions.PendingAsync(deal, cancellationToken)).Count,
        (await outbox.DueAsync(deal, DateTimeOffset.MaxValue, cancellationToken)).Count,
        await DelaysAsync(deal, Midnight(now), cancellationToken));

    private async Task<ImmutableArray<TimeSpan>> DelaysAsync(DealId deal, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var sent = (await outbox.SentAsync(deal, cancellationToken)).Where(alert => alert.SentAt >= since);
        var delays = ImmutableArray.CreateBuilder<TimeSpan>();
        foreach (var alerts in sent.GroupBy(alert => alert.Entry.Development))
        {
            if (await outbox.DevelopmentAsync(deal, alerts.Key, cancellationToken) is { Published: var published })
                delays.AddRange(alerts.Select(alert => alert.SentAt > published ? alert.SentAt - published : TimeSpan.Zero));
        }

        return delays.ToImmutable();
    }

    private static DateTimeOffset Midnight(DateTimeOffset now) => new(now.UtcDateTime.Date, TimeSpan.Zero);

    private sealed record OfDeal(int ToJudge, int ToTell, ImmutableArray<TimeSpan> Delays);
}
