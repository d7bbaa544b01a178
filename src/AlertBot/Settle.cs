using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Writes down what Discord said to a message: sent, put off, parked, or a person who cannot be written to any more.</summary>
internal sealed partial class Settle(
    IOutbox outbox, ISubscriptionStore subscriptions, IPeople people, IThreads threads, OpsDesk ops, IHintQueues queues, Withhold withhold, DeskMetrics metrics, TimeProvider time, ILogger<Settle> logger)
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
            case SendResult.Refused { Code: Refusal.UnknownChannel } gone when claimed.Value.IsReply:
                // Somebody deleted it: nobody waits for this, and nobody can mend it.
                return withhold.SuppressAsync(claimed, $"what it replies to is not there any more: {gone.Reason}", cancellationToken);
            case SendResult.Refused { Code: Refusal.UnknownChannel } gone when letter.ThreadId is { } thread:
                return OpenAnotherAsync(before, claimed, thread, gone, now, cancellationToken);
            case SendResult.Refused refused when letter.IsAwaited:
                return outbox.SuppressAsync(claimed, new SuppressedAlert(claimed.Value, refused.Reason, now), cancellationToken);
            case SendResult.Refused refused:
                return ParkAsync(before, claimed, refused, cancellationToken);
            default:
                return PutOffAsync(claimed, claimed.Value.AfterFailure(before, result, now), cancellationToken);
        }
    }

    // An earlier attempt may have left the message, as things were then: what it shows is not known until it is edited. It counts from when it was
    // left, not from when it was found: what was posted an hour ago need not stand uncorrected for another minute.
    private Task MarkSentAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, Letter letter, string messageId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = before.MayBeOut ? null : letter.Shown;
        var made = Snowflake.TimeOf(messageId) is { } then && then < now ? then : now;
        var sent = new SentAlert(claimed.Value, messageId, made)
        {
            Shown = known,
            Lead = letter.Lead,
            Told = [.. (letter.Shown?.Updates ?? []).Take(claimed.Value.Updates)],
            // A thread has the id of its first message (resources/channel).
            ThreadId = claimed.Value.OpensThread ? messageId : letter.ThreadId,
        };
        var edit = letter.Shown is null || known is not null ? null : claimed.Value.Follower(AlertId.OfEdit(claimed.Value.Id), EditDecider.NextAfter(made, now));
        return outbox.MarkSentAsync(claimed, sent, edit, cancellationToken);
    }

    // The deal's thread was deleted, and whatever an attempt left in it: the next attempt finds none, and has another opened.
    private async Task OpenAnotherAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, string thread, SendResult.Refused gone, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await threads.ForgetAsync(claimed.Value, thread, cancellationToken);
        var failed = new SendResult.Failed($"its thread is not there any more, {gone.Reason}", MayBeThere: false);
        await PutOffAsync(claimed, claimed.Value.AfterFailure(before, failed, now), cancellationToken);
    }

    // The person first: after a crash in between the message is refused again, and what else waits for that person is not sent at all.
    private async Task UnsubscribeAsync(Versioned<OutboxEntry> claimed, string person, SendResult.Refused refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await UnsubscribeAsync(person, claimed.Value.ChannelId, refused, now, cancellationToken);
        await outbox.SuppressAsync(claimed, new SuppressedAlert(claimed.Value, $"the person was unsubscribed: {refused.Reason}", now), cancellationToken);
    }

    /// <summary>A person who cannot be written to any more follows nothing.</summary>
    public async Task UnsubscribeAsync(string person, string channelId, SendResult.Refused refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Log.Unsubscribed(logger, person, refused.Reason);
        await people.PutAsync(new Person(person, channelId) { Unreachable = now, Reason = refused.Reason }, cancellationToken);
        await subscriptions.RemoveAsync(Subscription.IdOf(channelId), cancellationToken);
    }

    // The notice first: after a crash in between it is told again, which is no second notice, and the message is refused again.
    /// <param name="before">The entry as it was before the claim.</param>
    public async Task ParkAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, SendResult.Refused refused, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        metrics.Parked();
        Log.Parked(logger, claimed.Value.Deal, claimed.Value.ChannelId, refused.Reason);
        // A notice about notices would be refused as well.
        if (claimed.Value.Deal != INotices.Outbox)
            await ops.TellAsync(ParkedNotice.Of(claimed.Value.ChannelId, refused.Code, refused.Reason, now), cancellationToken);
        await outbox.ParkAsync(claimed, new ParkedAlert(claimed.Value.AfterRefusal(before), refused.Reason, now), cancellationToken);
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
