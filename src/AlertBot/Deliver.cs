using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Takes the due outbox entries of a deal, of the ops channel or of the digests to Discord: hold, or claim the entry, claim the story for its channel, post, settle.</summary>
internal sealed partial class Deliver(
    DealCatalog catalog,
    IOutbox outbox,
    IStoryClaims stories,
    ISubscriptionStore subscriptions,
    Letters letters,
    Hold holding,
    Post post,
    OpsDesk ops,
    IHintQueues queues,
    TimeProvider time,
    ILogger<Deliver> logger)
{
    public async Task RunAsync(DealId id, CancellationToken cancellationToken)
    {
        var deal = (await catalog.GetAsync(cancellationToken)).Find(id);
        if (id != INotices.Outbox && id != IDigests.Outbox && deal is null)
            return;

        // A channel that is rate limited is left alone for this run: what comes after would only meet the same limit, out of order.
        var limited = new HashSet<string>();
        await Each.RunAsync(await outbox.DueAsync(id, time.GetUtcNow(), cancellationToken), async entry =>
        {
            if (!limited.Contains(entry.Value.ChannelId) && await DeliverAsync(deal, entry, cancellationToken) is SendResult.RateLimited)
                limited.Add(entry.Value.ChannelId);
        }, cancellationToken);
    }

    /// <summary>What Discord said; null when nothing was sent.</summary>
    private async Task<SendResult?> DeliverAsync(Deal? deal, Versioned<OutboxEntry> entry, CancellationToken cancellationToken)
    {
        var plan = DeliveryPlan.For(entry.Value, time.GetUtcNow());
        if (plan is DeliveryPlan.Wait)
            return null;

        var subscription = entry.Value.Deal == INotices.Outbox ? null : await subscriptions.GetAsync(entry.Value.ChannelId, cancellationToken);
        var letter = await letters.OfAsync(entry.Value, subscription, cancellationToken);
        switch (await holding.DecideAsync(deal, entry.Value, subscription, letter.Development, cancellationToken))
        {
            case AlertDecision.Suppress suppress:
                await SuppressAsync(entry, suppress.Reason, cancellationToken);
                return null;
            case AlertDecision.Hold hold:
                if (await IsUntoldAsync(entry, letter, cancellationToken))
                    await holding.RunAsync(entry, hold, cancellationToken);
                return null;
            default:
                return await SendAsync(entry, letter, plan, subscription?.Channel ?? ChannelKind.Text, cancellationToken);
        }
    }

    private async Task<SendResult?> SendAsync(Versioned<OutboxEntry> entry, Letter letter, DeliveryPlan plan, ChannelKind channel, CancellationToken cancellationToken)
    {
        if (await outbox.SaveAsync(entry, entry.Value.Claim(time.GetUtcNow()), cancellationToken) is not { } claimed || !await IsUntoldAsync(claimed, letter, cancellationToken))
            return null;

        var result = await post.RunAsync(letter.Message, claimed.Value, plan, channel, cancellationToken);
        await SettleAsync(entry.Value, claimed, result, cancellationToken);
        return result;
    }

    /// <summary>Whether the channel has the story from nobody else. If it has, this ends the entry.</summary>
    private async Task<bool> IsUntoldAsync(Versioned<OutboxEntry> entry, Letter letter, CancellationToken cancellationToken)
    {
        if (letter.Story is not { } story)
            return true;

        var teller = await stories.ClaimAsync(entry.Value.ChannelId, story, entry.Value.Id, cancellationToken);
        if (teller != entry.Value.Id)
            await SuppressAsync(entry, $"the channel has this story already, told for another deal by alert {teller}", cancellationToken);
        return teller == entry.Value.Id;
    }

    private Task SuppressAsync(Versioned<OutboxEntry> entry, string reason, CancellationToken cancellationToken)
    {
        Log.Suppressed(logger, entry.Value.Deal, entry.Value.ChannelId, reason);
        return outbox.SuppressAsync(entry, new SuppressedAlert(entry.Value, reason, time.GetUtcNow()), cancellationToken);
    }

    private Task SettleAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, SendResult result, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        switch (result)
        {
            case SendResult.Sent sent:
                Log.Sent(logger, claimed.Value.Deal, claimed.Value.ChannelId, sent.MessageId);
                return outbox.MarkSentAsync(claimed, new SentAlert(claimed.Value, sent.MessageId, now), cancellationToken);
            case SendResult.Refused refused:
                return ParkAsync(claimed, refused, now, cancellationToken);
            default:
                return PutOffAsync(claimed, claimed.Value.AfterFailure(before, result, now), now, cancellationToken);
        }
    }

    // The notice first: after a crash in between it is told again, which is no second notice, and the message is refused again.
    private async Task ParkAsync(Versioned<OutboxEntry> claimed, SendResult.Refused refused, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Log.Parked(logger, claimed.Value.Deal, claimed.Value.ChannelId, refused.Reason);
        // A notice about notices would be refused as well.
        if (claimed.Value.Deal != INotices.Outbox)
            await ops.TellAsync(ParkedNotice.Of(claimed.Value.ChannelId, refused.Code, refused.Reason, now), cancellationToken);
        await outbox.ParkAsync(claimed, new ParkedAlert(claimed.Value, refused.Reason, now), cancellationToken);
    }

    private async Task PutOffAsync(Versioned<OutboxEntry> claimed, OutboxEntry later, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Log.Later(logger, later.Deal, later.ChannelId, later.Due, later.LastFailure);
        await outbox.SaveAsync(claimed, later, cancellationToken);
        await queues.SendAsync(new Hint(HintQueue.Deliver, later.Deal.Value), later.Due - now, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: told channel {Channel} as message {Message}")]
        public static partial void Sent(ILogger logger, DealId deal, string channel, string message);

        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: channel {Channel} is not told: {Reason}")]
        public static partial void Suppressed(ILogger logger, DealId deal, string channel, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: parked the alert for channel {Channel}: {Reason}")]
        public static partial void Parked(ILogger logger, DealId deal, string channel, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: the alert for channel {Channel} is tried again at {Due:u}: {Reason}")]
        public static partial void Later(ILogger logger, DealId deal, string channel, DateTimeOffset due, string? reason);
    }
}
