namespace AlertBot.Alerts;

/// <summary>The threads of deals in forums. Each is opened by a message of its own, delivered as any other and therefore once.</summary>
internal interface IThreads
{
    /// <summary>The thread for this alert's deal in its forum; where there is none, what opens it is in the outbox when this returns.</summary>
    Task<DealThread> OfAsync(OutboxEntry alert, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Somebody deleted it: the next alert opens another.</summary>
    Task ForgetAsync(OutboxEntry alert, string threadId, CancellationToken cancellationToken);
}
