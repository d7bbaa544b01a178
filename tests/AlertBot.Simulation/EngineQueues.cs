using AlertBot.Storage;

namespace AlertBot.Simulation;

/// <summary>The queues of the one-process engine, the product's own: in memory, so no operation that could fail, and gone with the process.</summary>
internal sealed class EngineQueues(InProcessHintQueues queues, Doorbell bell) : IHintQueues
{
    public Task SendAsync(Hint hint, TimeSpan delay, CancellationToken cancellationToken)
    {
        bell.RingAfter(hint.Queue, delay);
        return queues.SendAsync(hint, delay, cancellationToken);
    }

    public Task<ReceivedHint?> ReceiveAsync(HintQueue queue, CancellationToken cancellationToken) => queues.ReceiveAsync(queue, cancellationToken);

    public Task CompleteAsync(ReceivedHint hint, CancellationToken cancellationToken) => queues.CompleteAsync(hint, cancellationToken);
}
