using AlertBot.Alerts;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;

namespace AlertBot;

/// <summary>Takes an outbox entry to Discord: hold, or claim the entry, claim the story for its channel, post, settle.</summary>
internal sealed class Deliver(
    IOutbox outbox,
    ISubscriptionStore subscriptions,
    Letters letters,
    Hold holding,
    ForumThreads threads,
    Post post,
    Edit edit,
    Settle settle,
    Withhold withhold,
    IRestorations restorations,
    DeskMetrics metrics,
    TimeProvider time)
{
    /// <summary>What Discord said; null when nothing was sent.</summary>
    /// <param name="turn">Asked when it is about to be posted: false when it may not go now.</param>
    public async Task<SendResult?> RunAsync(Versioned<OutboxEntry> entry, Func<Task<bool>> turn, CancellationToken cancellationToken)
    {
        if (DeliveryPlan.For(entry.Value, null, time.GetUtcNow()) is DeliveryPlan.Wait)
            return null;
        if (entry.Value.IsEdit)
            return await edit.RunAsync(entry, turn, cancellationToken);

        using var trace = DeskTraces.Step("deliver", entry.Value.Trace);
        var subscription = await subscriptions.GetAsync(entry.Value.ChannelId, cancellationToken);
        var letter = await letters.OfAsync(entry.Value, subscription, cancellationToken);
        if (await IsEndedAsync(entry, letter, cancellationToken))
            return null;

        switch (await holding.DecideAsync(letter, entry.Value, subscription, cancellationToken))
        {
            case AlertDecision.Suppress suppress:
                await withhold.EndAsync(entry, letter, suppress, cancellationToken);
                return null;
            case AlertDecision.Hold hold when entry.Value is not { MayBeOut: true, Place: null }:
                await HoldAsync(entry, letter, subscription, hold, cancellationToken);
                return null;
            case var decision:
                return await turn() ? await SendAsync(entry, letter, ChannelOf(letter, subscription), decision, cancellationToken) : null;
        }
    }

    // A test is not published to the channels that follow an announcement channel.
    private static ChannelKind ChannelOf(Letter letter, Subscription? subscription) =>
        subscription is null || (letter.IsAwaited && subscription.Channel == ChannelKind.Announcement) ? ChannelKind.Text : subscription.Channel;

    /// <param name="decision">To send it; or, though it may be out from before, to hold or to recall it: then it is only looked for.</param>
    private async Task<SendResult?> SendAsync(Versioned<OutboxEntry> entry, Letter letter, ChannelKind channel, AlertDecision decision, CancellationToken cancellationToken)
    {
        if (await threads.PlaceAsync(entry, letter, cancellationToken) is not (Ready: true, var threadId))
            return null;

        // Now, not before its turn came: a nonce may have been forgotten while it waited.
        var plan = DeliveryPlan.For(entry.Value, await restorations.LastAsync(cancellationToken), time.GetUtcNow());
        if (plan is DeliveryPlan.Wait)
            return null;
        plan = decision switch
        {
            AlertDecision.Hold hold => plan.OnlyLooking(entry.Value, hold),
            AlertDecision.Recall recall => plan.OnlyLooking(entry.Value, new(DeliveryPlan.SettledAt(entry.Value), recall.Reason)),
            _ => plan,
        };

        var claim = entry.Value.Claim(time.GetUtcNow()) with { Updates = entry.Value.MayBeOut ? entry.Value.Updates : letter.Shown?.Updates.Length ?? 0 };
        if (await outbox.SaveAsync(entry, claim, cancellationToken) is not { } claimed || !await withhold.IsUntoldAsync(claimed, letter, cancellationToken))
            return null;

        var placed = letter with { ThreadId = threadId };
        var result = await post.RunAsync(placed, claimed.Value, plan, channel, cancellationToken);
        metrics.Delivered(result, letter.Development?.Published, time.GetUtcNow());
        if (decision is not AlertDecision.Recall recalled || !await IsRecalledAsync(entry.Value, claimed, letter, recalled, result, cancellationToken))
            await settle.RunAsync(entry.Value, claimed, placed, result, cancellationToken);
        return result;
    }

    /// <summary>Whether it ends with what was found: it is not there and will not come, or the channel cannot be looked into, and nobody waits for it.</summary>
    private async Task<bool> IsRecalledAsync(OutboxEntry before, Versioned<OutboxEntry> claimed, Letter letter, AlertDecision.Recall recall, SendResult result, CancellationToken cancellationToken)
    {
        if (result is SendResult.Absent && DeliveryPlan.SettledAt(before) <= claimed.Value.Claimed)
            await withhold.EndAsync(claimed with { Value = claimed.Value with { FirstClaimed = null, Claimed = null, Doubt = null } }, letter, new(recall.Reason), cancellationToken);
        else if (result is SendResult.Refused && recall.Reason == AlertDecider.Unsubscribed)
            await withhold.SuppressAsync(claimed, recall.Reason, cancellationToken);
        else
            return false;

        return true;
    }

    /// <summary>Whether there is nothing to tell, or to reply to. If so, or if that is not known yet, this ends or puts off the entry.</summary>
    private async Task<bool> IsEndedAsync(Versioned<OutboxEntry> entry, Letter letter, CancellationToken cancellationToken)
    {
        if (letter.Needless is { } reason)
            await withhold.EndAsync(entry, letter, new(reason), cancellationToken);
        else if (entry.Value.IsReply && letter.Message.Reference is null)
            await outbox.SaveAsync(entry, entry.Value with { Due = EditDecider.NextAfter(time.GetUtcNow(), time.GetUtcNow()) }, cancellationToken);
        else
            return false;

        return true;
    }

    private async Task HoldAsync(Versioned<OutboxEntry> entry, Letter letter, Subscription? subscription, AlertDecision.Hold hold, CancellationToken cancellationToken)
    {
        // What replies belongs under its message, and in a digest only where one told what it adds to. A digest is in no other.
        if (entry.Value is { Place: null } && (entry.Value.IsReply ? !(letter.IsOfDigest && subscription?.Digest is not null) : entry.Value.Deal == IDigests.Outbox))
        {
            await outbox.SaveAsync(entry, entry.Value with { Due = hold.Until }, cancellationToken);
            return;
        }

        if (!await withhold.IsUntoldAsync(entry, letter, cancellationToken))
            return;

        metrics.Held();
        await holding.RunAsync(entry, hold, cancellationToken);
    }
}
