using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>Turns a development that is to be told into one outbox entry a subscription, a batch at a time.</summary>
internal sealed class Announce(DealCatalog catalog, IOutbox outbox, ISubscriptionStore subscriptions, IHintQueues queues, TimeProvider time)
{
    // A transaction holds 100 rows; one is the fan-out itself, the rest is air for later companions.
    private const int Batch = 90;

    // Then what is written is delivered first: whoever follows a deal that thousands follow does not wait until all of them are listed.
    private const int MostBatches = 10;

    /// <summary>The entries written.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> RunAsync(DealId deal, CancellationToken cancellationToken)
    {
        var written = new List<OutboxEntry>();
        IReadOnlyList<Subscription>? all = null;
        for (var batch = 0; await outbox.FanoutsAsync(deal, cancellationToken) is [var fanout, ..]; batch++)
        {
            if (batch == MostBatches)
            {
                await queues.SendAsync(new Hint(HintQueue.Deliver, deal.Value), TimeSpan.Zero, cancellationToken);
                break;
            }

            if (await catalog.FindAsync(deal, cancellationToken) is not { } definition || await outbox.DevelopmentAsync(deal, fanout.Value.Development, cancellationToken) is not { } development)
            {
                // Not tracked any more, or erased: nobody is to be told.
                await outbox.ExpandAsync(fanout, [], next: null, cancellationToken);
                continue;
            }

            written.AddRange(await ExpandAsync(definition, development, fanout, all ??= await subscriptions.ListAsync(cancellationToken), cancellationToken));
        }

        return written;
    }

    private async Task<ImmutableArray<OutboxEntry>> ExpandAsync(
        Deal deal, Development development, Versioned<Fanout> fanout, IReadOnlyList<Subscription> all, CancellationToken cancellationToken)
    {
        var waiting = all.Where(subscription => string.CompareOrdinal(subscription.Id, fanout.Value.After) > 0);
        var batch = waiting.Take(Batch + 1).ToList();
        var now = time.GetUtcNow();
        var entries = batch.Take(Batch).Select(subscription => EntryOf(deal, subscription, development, fanout.Value, now)).OfType<OutboxEntry>().ToImmutableArray();
        var next = batch.Count > Batch ? fanout.Value with { After = batch[Batch - 1].Id } : null;

        return await outbox.ExpandAsync(fanout, entries, next, cancellationToken) ? entries : [];
    }

    // Whether it is told at once or held is decided when it is about to be sent: by then the hours may be quiet ones.
    private static OutboxEntry? EntryOf(Deal deal, Subscription subscription, Development development, Fanout fanout, DateTimeOffset now) =>
        Audience.Barred(deal, subscription) is not null || AlertDecider.Decide(subscription, development, now) is AlertDecision.Suppress
            ? null
            : new(AlertId.Of(development.Id, subscription), development.Deal, development.Id, subscription.ChannelId, now)
            {
                Person = subscription.Person,
                Importance = development.Importance,
                Trace = fanout.Trace,
                Threads = subscription.Channel == ChannelKind.Forum ? subscription.Threads : null,
            };
}
