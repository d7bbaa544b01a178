using System.Collections.Immutable;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>Turns a development that changed into edits of its messages, and into replies where something material was added, a batch at a time.</summary>
internal sealed class Revise(IRevisions revisions, IOutbox outbox, IDigests digests, GivenBackStory givenBack, IHintQueues queues, TimeProvider time)
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
        if (development.Withdrawal is not null)
            await WithdrawAsync(development, told, cancellationToken);

        var messages = RevisedMessage.Of(told).Where(message => string.CompareOrdinal(message.Id.Value, after) > 0).OrderBy(message => message.Id.Value, StringComparer.Ordinal);
        await MoveAsync(revision, [.. messages.Chunk(Batch)], development, told, cancellationToken);
    }

    private async Task MoveAsync(Versioned<Revision> revision, List<RevisedMessage[]> batches, Development development, ToldAlerts told, CancellationToken cancellationToken)
    {
        var moved = revision;
        var now = time.GetUtcNow();
        for (var i = 0; i < Math.Max(1, batches.Count) && moved is not null; i++)
        {
            var batch = batches.ElementAtOrDefault(i) ?? [];
            var calls = RevisionPlan.For(batch, development, told, await ClosedAsync(batch, development, cancellationToken), now);
            var next = i + 1 < batches.Count ? moved.Value with { After = batch[^1].Id.Value } : null;
            moved = await revisions.MoveAsync(moved, next, calls.Added, calls.Stamped, cancellationToken);
        }
    }

    /// <summary>The digests of these messages that are closed. One that is open tells what is material itself, when it is closed.</summary>
    private async Task<IReadOnlyDictionary<AlertId, Digest>> ClosedAsync(RevisedMessage[] messages, Development development, CancellationToken cancellationToken)
    {
        var closed = new Dictionary<AlertId, Digest>();
        if (!development.Retellings.Any(static retelling => retelling.Material))
            return closed;
        foreach (var id in messages.Select(static message => message.Digest).OfType<AlertId>().Distinct())
        {
            if (await digests.ClosedAsync(id, cancellationToken) is { } digest)
                closed[id] = digest;
        }

        return closed;
    }

    // Who kept silent, since the channel had the story from this one, tells theirs: what was wrong is this development, and not theirs.
    private async Task WithdrawAsync(Development development, ToldAlerts told, CancellationToken cancellationToken)
    {
        await ReviseDigestsAsync(told, cancellationToken);
        await givenBack.RunAsync(told.Alerts, development.Story, cancellationToken);
    }

    // A digest tells what was on record when it was closed; it changes only when one of its developments is withdrawn.
    private async Task ReviseDigestsAsync(ToldAlerts told, CancellationToken cancellationToken)
    {
        var placed = told.Outstanding.Where(entry => entry.Value.Place is not null).Select(entry => (entry.Value.Place!.Digest, entry.Value.ChannelId));
        var digests = told.Held.Select(held => (held.Place.Digest, held.Entry.ChannelId)).Concat(placed).Distinct().ToImmutableArray();
        foreach (var (digest, channel) in digests)
            await revisions.ReviseDigestAsync(digest, channel, time.GetUtcNow(), cancellationToken);
        if (!digests.IsEmpty)
            await queues.SendAsync(new Hint(HintQueue.Deliver, IDigests.Outbox.Value), TimeSpan.Zero, cancellationToken);
    }
}
