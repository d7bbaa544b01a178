using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot.Commands;

/// <summary>Reads the desk's figures from the tables, so that they are the same whichever instance is asked.</summary>
internal sealed class FiguresDesk(
    IFeedStore feeds, IDealStore deals, IDecisionStore decisions, IOutbox outbox, ParkedDesk parked, IGivenUpSteps given)
{
    public async Task<DeskFigures> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var tracked = (await deals.ListAsync(cancellationToken)).Select(deal => deal.Id).ToList();
        var health = (await feeds.ListAsync(cancellationToken)).CountBy(record => FeedHealth.Judge(record.State, now).Condition);
        var each = await Task.WhenAll(tracked.Select(deal => OfDealAsync(deal, now, cancellationToken)));
        return new(
            tracked.Count,
            [.. health.OrderBy(count => count.Key).Select(count => (count.Key, count.Value))],
            each.Sum(deal => deal.ToJudge),
            each.Sum(deal => deal.ToTell),
            (await parked.ListAsync(cancellationToken)).Count,
            (await given.SinceAsync(Midnight(now), cancellationToken)).Count,
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
