using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>Messages from decision to Discord. Every change of state is one transaction in the deal's partition.</summary>
internal interface IOutbox
{
    Task<IReadOnlyList<Versioned<Fanout>>> FanoutsAsync(DealId deal, CancellationToken cancellationToken);

    /// <summary>Writes the entries (at most 90) that are not there yet and moves the fan-out on, or removes it when <paramref name="next"/> is null. False when it moved meanwhile.</summary>
    Task<bool> ExpandAsync(Versioned<Fanout> fanout, IReadOnlyList<OutboxEntry> entries, Fanout? next, CancellationToken cancellationToken);

    /// <summary>What is due, the most important first, and of equals what is due the longest.</summary>
    Task<IReadOnlyList<Versioned<OutboxEntry>>> DueAsync(DealId deal, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Saves a claim, or a failed attempt's new due time. Null when somebody else changed the entry meanwhile.</summary>
    Task<Versioned<OutboxEntry>?> SaveAsync(Versioned<OutboxEntry> entry, OutboxEntry changed, CancellationToken cancellationToken);

    /// <param name="then">An edit that follows: what the message shows is not known for sure.</param>
    Task MarkSentAsync(Versioned<OutboxEntry> entry, SentAlert sent, OutboxEntry? then, CancellationToken cancellationToken);

    Task ParkAsync(Versioned<OutboxEntry> entry, ParkedAlert parked, CancellationToken cancellationToken);

    Task SuppressAsync(Versioned<OutboxEntry> entry, SuppressedAlert suppressed, CancellationToken cancellationToken);

    /// <summary>
    /// Puts an alert that kept silent for that teller back among those that are due; one that is just about to keep silent is made to ask again. False when
    /// neither is so. Repeating it changes nothing.
    /// </summary>
    Task<bool> TellAfterAllAsync(StoryClaim.Silent silent, AlertId teller, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>A digest has it: the entry's row gives way to one that says which.</summary>
    Task MarkHeldAsync(Versioned<OutboxEntry> entry, HeldAlert held, CancellationToken cancellationToken);

    /// <summary>A digest had it and does not tell it: its row says why. Repeating it changes nothing.</summary>
    Task SpareAsync(Digest.Spared spared, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Puts a parked message back among those that are due. False when it is not parked any more.</summary>
    Task<bool> RetryAsync(ParkedAlert parked, DateTimeOffset now, CancellationToken cancellationToken);

    Task<Development?> DevelopmentAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken);

    Task<IReadOnlyList<SentAlert>> SentAsync(DealId deal, CancellationToken cancellationToken);

    Task<IReadOnlyList<ParkedAlert>> ParkedAsync(DealId deal, CancellationToken cancellationToken);
}
