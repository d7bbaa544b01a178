using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Writes down what Discord said to a message: sent, put off, parked, or a person who cannot be written to any more.</summary>
internal sealed partial class Settle(
    IOutbox outbox, ISubscriptionStore subscriptions, IPeople people, OpsDesk ops, IHintQueues queues, DeskMetrics metrics, TimeProvider time, ILogger<Settle> logger)
{
    /// <param name="before">The entry as it was before the claim.</param>
    public Task RunAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, Letter letter, SendResult result, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        switch (result)
        {
            case SendResult.Sent sent:
                Log.Sent(logger, claimed.Value.Deal, claimed.Value.ChannelId, sent.MessageId);
                return MarkSentAsync(before, claimed, letter, sent.MessageId, now, cancellationToken);
            case SendResult.Refused refused when claimed.Value.Person is { } person && Refusal.IsPersonUnreachable(refused.Code):
                return UnsubscribeAsync(claimed, person, refused, now, cancellationToken);
            case SendResult.Refused refused when letter.IsAwaited:
                return outbox.SuppressAsync(claimed, new SuppressedAlert(claimed.Value, refused.Reason, now), cancellationToken);
            case SendResult.Refused refused:
                return ParkAsync(claimed, refused, cancellationToken);
            default:
                return PutOffAsync(claimed, claimed.Value.AfterFailure(before, result, now), cancellationToken);
        }
    }

    // An earlier attempt may have left the message, as things were then: what it shows is not known until it is edited.
    private Task MarkSentAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, Letter letter, string messageId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = before.MayBeOut ? null : letter.Shown;
        var sent = new SentAlert(claimed.Value, messageId, now) { Shown = known, Told = [.. (letter.Shown?.Updates ?? []).Take(claimed.Value.Updates)] };
        var then = letter.Shown is null || known is not null ? null : claimed.Value.Follower(AlertId.OfEdit(claimed.Value.Id), EditDecider.NextAfter(now, now));
        return outbox.MarkSentAsync(claimed, sent, then, cancellationToken);
    }

    // The person first: after a crash in between the message is refused again, and what else waits for that person is not sent at all.
    private async Task UnsubscribeAsync(Versioned<OutboxEntry> claimed, string person, SendResult.Refused refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = claimed.Value;
        Log.Unsubscribed(logger, person, refused.Reason);
        await people.PutAsync(new Person(person, entry.ChannelId) { Unreachable = now, Reason = refused.Reason }, cancellationToken);
        await subscriptions.RemoveAsync(Subscription.IdOf(entry.ChannelId), cancellationToken);
        await outbox.SuppressAsync(claimed, new SuppressedAlert(entry, $"the person was unsubscribed: {refused.Reason}", now), cancellationToken);
    }

    // The notice first: after a crash in between it is told again, which is no second notice, and the message is refused again.
    public async Task ParkAsync(Versioned<OutboxEntry> claimed, SendResult.Refused refused, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        metrics.Parked();
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
        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: told channel {Channel} as message {Message}")]
        public static partial void Sent(ILogger logger, DealId deal, string channel, string message);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: parked the alert for channel {Channel}: {Reason}")]
        public static partial void Parked(ILogger logger, DealId deal, string channel, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: the alert for channel {Channel} is tried again at {Due:u}: {Reason}")]
        public static partial void Later(ILogger logger, DealId deal, string channel, DateTimeOffset due, string? reason);

        [LoggerMessage(Level = LogLevel.Information, Message = "User {Person} cannot be written to and follows nothing any more: {Reason}")]
        public static partial void Unsubscribed(ILogger logger, string person, string reason);
    }
}
