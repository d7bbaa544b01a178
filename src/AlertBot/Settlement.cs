using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>What becomes of an outbox entry that Discord did not take: it is tried again later, or parked until somebody mends what the reason names.</summary>
internal sealed partial class Settlement(IOutbox outbox, OpsDesk ops, IHintQueues queues, TimeProvider time, ILogger<Settlement> logger)
{
    // The notice first: after a crash in between it is told again, which is no second notice, and the message is refused again.
    public async Task ParkAsync(Versioned<OutboxEntry> claimed, SendResult.Refused refused, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        Log.Parked(logger, claimed.Value.Deal, claimed.Value.ChannelId, refused.Reason);
        // A notice about notices would be refused as well.
        if (claimed.Value.Deal != INotices.Outbox)
            await ops.TellAsync(ParkedNotice.Of(claimed.Value.ChannelId, refused.Code, refused.Reason, now), cancellationToken);
        await outbox.ParkAsync(claimed, new ParkedAlert(claimed.Value, refused.Reason, now), cancellationToken);
    }

    public async Task PutOffAsync(Versioned<OutboxEntry> claimed, OutboxEntry later, CancellationToken cancellationToken)
    {
        Log.Later(logger, later.Deal, later.ChannelId, later.Due, later.LastFailure);
        await outbox.SaveAsync(claimed, later, cancellationToken);
        await queues.SendAsync(new Hint(HintQueue.Deliver, later.Deal.Value), later.Due - time.GetUtcNow(), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: parked the alert for channel {Channel}: {Reason}")]
        public static partial void Parked(ILogger logger, DealId deal, string channel, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: the alert for channel {Channel} is tried again at {Due:u}: {Reason}")]
        public static partial void Later(ILogger logger, DealId deal, string channel, DateTimeOffset due, string? reason);
    }
}
