using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>Finds the thread in which an alert of a forum stands. Where its deal has none, what opens one goes first.</summary>
internal sealed class ForumThreads(IThreads threads, IOutbox outbox, IHintQueues queues, TimeProvider time)
{
    // What opens the thread is delivered by then, unless Discord is slow.
    private static readonly TimeSpan _look = TimeSpan.FromSeconds(5);

    /// <summary>The thread, or null where the message needs none that is there. Not ready puts the entry off, or parks it.</summary>
    public async Task<(bool Ready, string? ThreadId)> PlaceAsync(Versioned<OutboxEntry> entry, Letter letter, CancellationToken cancellationToken)
    {
        if (entry.Value.IsReply || entry.Value.Threads != ThreadPer.Deal)
            return (true, letter.ThreadId);

        switch (await threads.OfAsync(entry.Value, time.GetUtcNow(), cancellationToken))
        {
            case DealThread.Open open:
                return (true, open.ThreadId);
            case DealThread.Refused refused:
                await outbox.ParkAsync(entry, new ParkedAlert(entry.Value, $"its thread could not be opened: {refused.Reason}", time.GetUtcNow()), cancellationToken);
                return (false, null);
            case DealThread.Coming:
                await WaitAsync(entry, cancellationToken);
                return (false, null);
            case var other:
                throw new UnreachableException($"No such state: {other}.");
        }
    }

    private async Task WaitAsync(Versioned<OutboxEntry> entry, CancellationToken cancellationToken)
    {
        await outbox.SaveAsync(entry, entry.Value with { Due = time.GetUtcNow() + _look }, cancellationToken);
        foreach (var delay in (TimeSpan[])[TimeSpan.Zero, _look])
            await queues.SendAsync(new Hint(HintQueue.Deliver, entry.Value.Deal.Value), delay, cancellationToken);
    }
}
