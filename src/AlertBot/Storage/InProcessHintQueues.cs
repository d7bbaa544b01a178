using Microsoft.Extensions.Logging;

namespace AlertBot.Storage;

/// <summary>The queues of a host that does everything in one process.</summary>
internal sealed class InProcessHintQueues(TimeProvider time, TimeSpan visibility, ILogger<InProcessHintQueues> log) : IHintQueues
{
    private readonly Dictionary<HintQueue, InProcessHintQueue> _queues =
        Enum.GetValues<HintQueue>().ToDictionary(queue => queue, queue => new InProcessHintQueue(queue, visibility, log));

    public Task SendAsync(Hint hint, TimeSpan delay, CancellationToken cancellationToken)
    {
        _queues[hint.Queue].Send(hint.Key, time.GetUtcNow() + delay);
        return Task.CompletedTask;
    }

    public Task<ReceivedHint?> ReceiveAsync(HintQueue queue, CancellationToken cancellationToken) =>
        Task.FromResult(_queues[queue].Receive(time.GetUtcNow()));

    public Task CompleteAsync(ReceivedHint hint, CancellationToken cancellationToken)
    {
        _queues[hint.Hint.Queue].Complete(hint.Receipt);
        return Task.CompletedTask;
    }
}
