using AlertBot.Deals;
using AlertBot.Feeds;

namespace AlertBot.Alerts;

/// <summary>Notices on their way to the ops channel: an outbox of its own, kept and delivered as a deal's is.</summary>
internal interface INotices
{
    /// <summary>In place of a deal wherever one is asked for. No deal can be called so: a slug has no tilde.</summary>
    static readonly DealId Outbox = new("~ops");

    /// <summary>What feeds that went blind, or see again, owe the ops channel.</summary>
    Task<IReadOnlyList<OwedNotice>> OwedAsync(CancellationToken cancellationToken);

    /// <summary>Once its notice is in the outbox, or nobody wants it.</summary>
    Task SettleAsync(OwedNotice owed, CancellationToken cancellationToken);

    /// <summary>Puts a notice into the outbox, for good. False when it was there before.</summary>
    Task<bool> AddAsync(Notice notice, OutboxEntry entry, CancellationToken cancellationToken);

    Task<Notice?> GetAsync(AlertId id, CancellationToken cancellationToken);

    /// <summary>Erases what was told, or is to be, of a feed that nobody wants any more.</summary>
    Task ForgetAsync(FeedId feed, CancellationToken cancellationToken);

    /// <summary>Deletes what was told so long ago that nobody asks for it; what is still on its way, or refused, stays.</summary>
    Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken);
}
