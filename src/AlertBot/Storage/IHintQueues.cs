namespace AlertBot.Storage;

/// <summary>The poll, decide, deliver and interact queues. At least once, in any order; losing a hint loses nothing, since the sweep looks too.</summary>
internal interface IHintQueues
{
    Task SendAsync(Hint hint, TimeSpan delay, CancellationToken cancellationToken);

    /// <summary>The next visible hint, hidden from others until completed or for the visibility time; null when there is none.</summary>
    Task<ReceivedHint?> ReceiveAsync(HintQueue queue, CancellationToken cancellationToken);

    Task CompleteAsync(ReceivedHint hint, CancellationToken cancellationToken);
}
