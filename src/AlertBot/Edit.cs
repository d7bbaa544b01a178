using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Brings a message that is out up to what is known of its development. Repeating it is harmless: an edit says how the message is to be.</summary>
internal sealed partial class Edit(
    IRevisions revisions, IOutbox outbox, ISubscriptionStore subscriptions, Letters letters, DiscordClient discord, Settle settle, TimeProvider time, ILogger<Edit> logger)
{
    // A message that is on its way for long is looked at so often, until it is out.
    private static readonly TimeSpan _look = TimeSpan.FromMinutes(1);

    /// <summary>What Discord said; null when nothing was sent.</summary>
    /// <param name="turn">Asked when it is about to be sent: false when it may not go now.</param>
    public async Task<SendResult?> RunAsync(Versioned<OutboxEntry> entry, Func<Task<bool>> turn, CancellationToken cancellationToken)
    {
        // In this order: what stops coming between the two is out.
        var coming = await revisions.IsComingAsync(entry.Value, cancellationToken);
        if (await revisions.SentAsync(entry.Value, cancellationToken) is { } sent)
            return await DecideAsync(entry, sent, turn, cancellationToken);

        await (coming ? WaitAsync(entry, time.GetUtcNow() + _look, cancellationToken) : revisions.DropAsync(entry, cancellationToken));
        return null;
    }

    private async Task<SendResult?> DecideAsync(Versioned<OutboxEntry> entry, SentAlert sent, Func<Task<bool>> turn, CancellationToken cancellationToken)
    {
        var (letter, now) = (await letters.OfAsync(sent, cancellationToken), time.GetUtcNow());
        switch (letter.Shown is { } shown ? EditDecider.Decide(sent, shown, await UnwantedAsync(letter, sent, cancellationToken), now) : new EditDecision.Leave(letter.Needless ?? ""))
        {
            case EditDecision.Wait wait:
                await WaitAsync(entry, wait.Until, cancellationToken);
                return null;
            // What is still under way could undo a later edit; this one then stays to see it settled.
            case EditDecision.Leave when entry.Value.Doubt is { } doubt && now < doubt + DeliveryPlan.Settled:
                await WaitAsync(entry, doubt + DeliveryPlan.Settled, cancellationToken);
                return null;
            case EditDecision.Leave leave:
                Log.Left(logger, sent.Entry.Deal, sent.Entry.ChannelId, sent.MessageId, leave.Reason);
                await revisions.DropAsync(entry, cancellationToken);
                return null;
            default:
                return await turn() ? await SendAsync(entry, sent, letter, cancellationToken) : null;
        }
    }

    /// <summary>Why the channel is told nothing of this any more; null when it is.</summary>
    private async Task<string?> UnwantedAsync(Letter letter, SentAlert sent, CancellationToken cancellationToken)
    {
        var subscription = await subscriptions.GetAsync(sent.Entry.ChannelId, cancellationToken);
        if (letter.Development is { } development)
            return AlertDecider.Unwanted(letter.Deal, subscription, development);

        return subscription is null ? AlertDecider.Unsubscribed : null;
    }

    private async Task<SendResult?> SendAsync(Versioned<OutboxEntry> entry, SentAlert sent, Letter letter, CancellationToken cancellationToken)
    {
        if (await outbox.SaveAsync(entry, entry.Value.Claim(letter.Shown!, time.GetUtcNow()), cancellationToken) is not { } claimed)
            return null;

        var result = DeliveryPlan.IsLate(claimed.Value, time.GetUtcNow())
            ? new SendResult.Failed("the claim had nearly run out before the edit was sent", MayBeThere: false)
            : await ArchivedThread.WakeAsync(discord, sent.Where, () => discord.EditAsync(sent.Where, sent.MessageId, letter.Message, cancellationToken), cancellationToken);
        await SettleAsync(entry.Value, claimed, sent, letter.Shown!, result, cancellationToken);
        return result;
    }

    private Task SettleAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, SentAlert sent, Shown shown, SendResult result, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return result switch
        {
            SendResult.Sent => MarkAsync(claimed, sent with { EditedAt = now, Shown = shown }, now, cancellationToken),
            // With the channel or the thread that it stood in, or by itself.
            SendResult.Refused { Code: Refusal.UnknownChannel or SendResult.Refused.UnknownMessage } gone => EndAsync(claimed, sent with { Gone = gone.Reason }, now, cancellationToken),
            SendResult.Refused refused when sent.Entry.Person is { } person && Refusal.IsPersonUnreachable(refused.Code) => LeaveAsync(claimed, sent, person, refused, now, cancellationToken),
            SendResult.Refused refused => settle.ParkAsync(before, claimed, refused, cancellationToken),
            // Nobody waits for an edit: what failed is tried again a minute later at the earliest.
            _ => settle.PutOffAsync(claimed, NotBefore(claimed.Value.AfterFailure(before, result, now), now), cancellationToken),
        };
    }

    private async Task LeaveAsync(Versioned<OutboxEntry> claimed, SentAlert sent, string person, SendResult.Refused refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await settle.UnsubscribeAsync(person, sent.Entry.ChannelId, refused, now, cancellationToken);
        await EndAsync(claimed, sent with { Gone = refused.Reason }, now, cancellationToken);
    }

    /// <summary>With an earlier attempt still under way that would put an older text in place of this one, it is edited once more when that has settled.</summary>
    private Task MarkAsync(Versioned<OutboxEntry> claimed, SentAlert sent, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (claimed.Value is not { Writes: null, Doubt: { } doubt } || now >= doubt + DeliveryPlan.Settled)
            return EndAsync(claimed, sent, now, cancellationToken);

        var again = claimed.Value with { Claimed = null, FirstClaimed = null, Doubt = null, Writes = null, Failures = 0, Due = doubt + DeliveryPlan.Settled };
        return revisions.MarkEditedAsync(claimed, sent with { Shown = null }, again, again.Due, cancellationToken);
    }

    private Task EndAsync(Versioned<OutboxEntry> claimed, SentAlert sent, DateTimeOffset now, CancellationToken cancellationToken) =>
        revisions.MarkEditedAsync(claimed, sent, null, EditDecider.NextAfter(now, now), cancellationToken);

    // Also when Discord said to wait a few seconds: of a channel with many edits each would come again at once, and count as an invalid request.
    private static OutboxEntry NotBefore(OutboxEntry later, DateTimeOffset now) =>
        later with { Due = later.Due > EditDecider.NextAfter(now, now) ? later.Due : EditDecider.NextAfter(now, now) };

    private async Task WaitAsync(Versioned<OutboxEntry> entry, DateTimeOffset until, CancellationToken cancellationToken) =>
        await outbox.SaveAsync(entry, entry.Value with { Due = until }, cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: message {Message} of channel {Channel} stays as it is: {Reason}")]
        public static partial void Left(ILogger logger, DealId deal, string channel, string message, string reason);
    }
}
