using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>Keeps messages that are out true to their developments. All of a deal's rows are in the deal's partition, as those of <see cref="IOutbox"/>.</summary>
internal interface IRevisions
{
    Task<IReadOnlyList<Versioned<Revision>>> OpenAsync(DealId deal, CancellationToken cancellationToken);

    /// <summary>Everything that was made of the development so far.</summary>
    Task<ToldAlerts> ToldAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken);

    /// <summary>
    /// Writes new entries, stamps those that are open, and moves the revision on, or removes it when <paramref name="next"/> is null. Null when
    /// anything of it changed meanwhile; otherwise the revision as it stands, or the one given when it is done.
    /// </summary>
    Task<Versioned<Revision>?> MoveAsync(
        Versioned<Revision> revision, Revision? next, IReadOnlyList<OutboxEntry> added, IReadOnlyList<Versioned<OutboxEntry>> stamped, CancellationToken cancellationToken);

    /// <summary>Has a digest looked at again. Repeating it changes nothing.</summary>
    Task ReviseDigestAsync(AlertId digest, string channelId, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>What a reply follows: itself, where its alert is a message of its own; where a digest tells that, the same of the digest's message.</summary>
    Task<(OutboxEntry Follower, bool IsOfDigest)> FollowedAsync(OutboxEntry reply, CancellationToken cancellationToken);

    /// <summary>Null when the message is not out.</summary>
    Task<SentAlert?> SentAsync(OutboxEntry follower, CancellationToken cancellationToken);

    /// <summary>Whether the message that this edits or replies to is still on its way. A digest that is parked is, until somebody retries it: what it tells is fixed.</summary>
    Task<bool> IsComingAsync(OutboxEntry follower, CancellationToken cancellationToken);

    /// <summary>What the message shows now; the edit ends, or goes on as <paramref name="then"/>. An edit that was stamped meanwhile goes on at <paramref name="again"/>.</summary>
    Task MarkEditedAsync(Versioned<OutboxEntry> edit, SentAlert sent, OutboxEntry? then, DateTimeOffset again, CancellationToken cancellationToken);

    /// <summary>Ends an edit that is not needed. Does nothing when somebody else changed it meanwhile.</summary>
    Task DropAsync(Versioned<OutboxEntry> edit, CancellationToken cancellationToken);

    /// <summary>The development is told as fact no more, and its messages are to say so. False when it changed meanwhile.</summary>
    Task<bool> WithdrawAsync(Versioned<Development> development, Withdrawal withdrawal, CancellationToken cancellationToken);
}
