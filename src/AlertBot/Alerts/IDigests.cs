using AlertBot.Deals;

namespace AlertBot.Alerts;

/// <summary>Held alerts on their way to their channels, many in a message: an outbox of its own, kept and delivered as a deal's is.</summary>
internal interface IDigests
{
    /// <summary>In place of a deal wherever one is asked for (<see cref="INotices.Outbox"/>).</summary>
    static readonly DealId Outbox = new("~digests");

    /// <summary>The first part, of what is held for the channel until then, that has room.</summary>
    Task<AlertId> PartWithRoomAsync(string channelId, DateTimeOffset until, CancellationToken cancellationToken);

    /// <summary>Durable when it returns. False when the digest is closed and this alert is not, and never will be, in it.</summary>
    Task<bool> AddAsync(DigestPlace place, OutboxEntry alert, CancellationToken cancellationToken);

    /// <summary>Closes it: nothing is added from now on, and what is not to be told is left out. One that is closed stays as it is. Null when there is no such digest.</summary>
    /// <param name="read">The item as it is told now; or why it is not.</param>
    Task<Digest?> SealAsync(AlertId id, Func<Digest.Item, Task<(Digest.Item Told, string? Unwanted)>> read, CancellationToken cancellationToken);

    /// <summary>The digest, if it is closed. One that is open will be closed with what is on record by now, even if that is being done already: null, as where there is none.</summary>
    Task<Digest?> ClosedAsync(AlertId id, CancellationToken cancellationToken);
}
