using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot;

/// <summary>Turns a development that is to be told into one outbox entry a subscription, a batch at a time.</summary>
internal sealed class Announce(IOutbox outbox, ISubscriptionStore subscriptions, TimeProvider time)
{
    // A transaction holds 100 rows; one is the fan-out itself, the rest is air for later companions.
    private const int Batch = 90;

    /// <summary>The entries written.</summary>
    public async Task<IReadOnlyList<OutboxEntry>> RunAsync(DealId deal, CancellationToken cancellationToken)
    {
        var (written, telling) = (new List<OutboxEntry>(), (Telling?)null);
        while (await outbox.FanoutsAsync(deal, cancellationToken) is [var fanout, ..])
        {
            if (telling?.Expected != fanout.Value)
                telling = await ReadAsync(fanout.Value, cancellationToken);
            var (entries, next) = telling.Batch(time.GetUtcNow());
            var moved = await outbox.ExpandAsync(fanout, entries, next, cancellationToken);
            if (moved)
                written.AddRange(entries);
            telling = moved && next is not null ? telling with { Expected = next } : null;
        }

        return written;
    }

    private async Task<Telling> ReadAsync(Fanout fanout, CancellationToken cancellationToken)
    {
        var development = await outbox.DevelopmentAsync(fanout.Deal, fanout.Development, cancellationToken)
            ?? throw new InvalidOperationException($"Development {fanout.Development} is to be told, but is not stored.");
        var told = await outbox.ToldAsync(fanout.Deal, fanout.Development, cancellationToken);
        return new Telling(fanout, development, await subscriptions.ListAsync(cancellationToken), told);
    }

    /// <summary>What a fan-out needs, read once for all its batches: with ten thousand channels there are more than a hundred.</summary>
    /// <param name="Expected">The fan-out as we left it. Where somebody else has moved it meanwhile, all is read again.</param>
    private sealed record Telling(Fanout Expected, Development Development, IReadOnlyList<Subscription> Subscriptions, IReadOnlySet<AlertId> Told)
    {
        public (ImmutableArray<OutboxEntry> Entries, Fanout? Next) Batch(DateTimeOffset now)
        {
            var batch = Subscriptions.Where(subscription => string.CompareOrdinal(subscription.Id, Expected.After) > 0).Take(Announce.Batch + 1).ToList();
            var entries = batch.Take(Announce.Batch).Select(subscription => EntryOf(subscription, Development, now)).OfType<OutboxEntry>().Where(entry => !Told.Contains(entry.Id));
            return ([.. entries], batch.Count > Announce.Batch ? Expected with { After = batch[Announce.Batch - 1].Id } : null);
        }
    }

    // Whether it is told at once or held is decided when it is about to be sent: by then the hours may be quiet ones.
    private static OutboxEntry? EntryOf(Subscription subscription, Development development, DateTimeOffset now) =>
        AlertDecider.Decide(subscription, development, now) is AlertDecision.Suppress
            ? null
            : new(AlertId.Of(development.Id, subscription), development.Deal, development.Id, subscription.ChannelId, now);
}
