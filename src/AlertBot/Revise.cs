using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>Turns a development that changed into edits of its messages, and into replies where something material was added, a batch at a time.</summary>
internal sealed class Revise(IRevisions revisions, IOutbox outbox, IHintQueues queues, TimeProvider time)
{
    // A message may call for an edit and three replies (Materiality), and a transaction holds 100 rows.
    private const int Batch = 20;

    public async Task RunAsync(DealId deal, CancellationToken cancellationToken)
    {
        while (await revisions.OpenAsync(deal, cancellationToken) is [var revision, ..])
            await ExpandAsync(revision, cancellationToken);
    }

    private async Task ExpandAsync(Versioned<Revision> revision, CancellationToken cancellationToken)
    {
        var (deal, id, after) = revision.Value;
        if (await outbox.DevelopmentAsync(deal, id, cancellationToken) is not { } development)
        {
            // Erased: there is nothing to keep messages true to.
            await revisions.MoveAsync(revision, next: null, [], [], cancellationToken);
            return;
        }

        var told = await revisions.ToldAsync(deal, id, cancellationToken);
        await ReviseDigestsAsync(development, told, cancellationToken);
        var messages = RevisedMessage.Of(told).Where(message => string.CompareOrdinal(message.Id.Value, after) > 0).OrderBy(message => message.Id.Value, StringComparer.Ordinal);
        var (batches, now) = (messages.Chunk(Batch).ToList(), time.GetUtcNow());
        var moved = revision;
        for (var i = 0; i < Math.Max(1, batches.Count) && moved is not null; i++)
        {
            var calls = batches.ElementAtOrDefault(i) is { } batch ? RevisionPlan.For(batch, development, told, now) : RevisionPlan.Nothing;
            var next = i + 1 < batches.Count ? moved.Value with { After = batches[i][^1].Id.Value } : null;
            moved = await revisions.MoveAsync(moved, next, calls.Added, calls.Stamped, cancellationToken);
        }
    }

    // A digest shows who told it first and no more; it changes only when one of its developments is withdrawn.
    private async Task ReviseDigestsAsync(Development development, ToldAlerts told, CancellationToken cancellationToken)
    {
        if (development.Withdrawal is null)
            return;

        var placed = told.Outstanding.Where(entry => entry.Value.Place is not null).Select(entry => (entry.Value.Place!.Digest, entry.Value.ChannelId));
        var digests = told.Held.Select(held => (held.Place.Digest, held.Entry.ChannelId)).Concat(placed).Distinct().ToImmutableArray();
        foreach (var (digest, channel) in digests)
            await revisions.ReviseDigestAsync(digest, channel, time.GetUtcNow(), cancellationToken);
        if (!digests.IsEmpty)
            await queues.SendAsync(new Hint(HintQueue.Deliver, IDigests.Outbox.Value), TimeSpan.Zero, cancellationToken);
    }
}
