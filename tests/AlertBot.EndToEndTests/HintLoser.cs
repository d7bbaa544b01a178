using AlertBot.Storage;

namespace AlertBot.EndToEndTests;

/// <summary>Queues that lose every hint but a sweep's: what a step says to the next one is never heard.</summary>
internal sealed class HintLoser(IHintQueues queues) : IHintQueues
{
    public bool Sweeping { get; set; }

    public int Lost { get; private set; }

    public Task SendAsync(Hint hint, TimeSpan delay, CancellationToken cancellationToken)
    {
        if (Sweeping)
            return queues.SendAsync(hint, delay, cancellationToken);

        Lost++;
        return Task.CompletedTask;
    }

    public Task<ReceivedHint?> ReceiveAsync(HintQueue queue, CancellationToken cancellationToken) => queues.ReceiveAsync(queue, cancellationToken);

    public Task CompleteAsync(ReceivedHint hint, CancellationToken cancellationToken) => queues.CompleteAsync(hint, cancellationToken);
}
