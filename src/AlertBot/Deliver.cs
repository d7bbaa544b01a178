using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Takes an outbox entry to Discord: hold, or claim the entry, claim the story for its channel, post, settle.</summary>
internal sealed partial class Deliver(
    IOutbox outbox,
    IStoryClaims stories,
    ISubscriptionStore subscriptions,
    Letters letters,
    Hold holding,
    ForumThreads threads,
    Post post,
    Edit edit,
    Settle settle,
    IRestorations restorations,
    DeskMetrics metrics,
    TimeProvider time,
    ILogger<Deliver> logger)
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

        switch (await holding.DecideAsync(letter.Deal, entry.Value, subscription, letter.Development, cancellationToken))
        {
            case AlertDecision.Suppress suppress:
                await SuppressAsync(entry, suppress.Reason, cancellationToken);
                return null;
            case AlertDecision.Hold hold:
                await HoldAsync(entry, letter, hold, cancellationToken);
                return null;
            default:
                return await turn() ? await SendAsync(entry, letter, ChannelOf(letter, subscription), cancellationToken) : null;
        }
    }

    // A test is not published to the channels that follow an announcement channel.
    private static ChannelKind ChannelOf(Letter letter, Subscription? subscription) =>
        subscription is null || (letter.IsAwaited && subscription.Channel == ChannelKind.Announcement) ? ChannelKind.Text : subscription.Channel;

    private async Task<SendResult?> SendAsync(Versioned<OutboxEntry> entry, Letter letter, ChannelKind channel, CancellationToken cancellationToken)
    {
        if (await threads.PlaceAsync(entry, letter, cancellationToken) is not (Ready: true, var threadId))
            return null;

        // Now, not before its turn came: a nonce may have been forgotten while it waited.
        var plan = DeliveryPlan.For(entry.Value, await restorations.LastAsync(cancellationToken), time.GetUtcNow());
        if (plan is DeliveryPlan.Wait)
            return null;

        var claim = entry.Value.Claim(time.GetUtcNow()) with { Updates = entry.Value.MayBeOut ? entry.Value.Updates : letter.Shown?.Updates.Length ?? 0 };
        if (await outbox.SaveAsync(entry, claim, cancellationToken) is not { } claimed || !await IsUntoldAsync(claimed, letter, cancellationToken))
            return null;

        var placed = letter with { ThreadId = threadId };
        var result = await post.RunAsync(placed, claimed.Value, plan, channel, cancellationToken);
        metrics.Delivered(result, letter.Development?.Published, time.GetUtcNow());
        await settle.RunAsync(entry.Value, claimed, placed, result, cancellationToken);
        return result;
    }

    /// <summary>Whether there is nothing to tell, or to reply to. If so, or if that is not known yet, this ends or puts off the entry.</summary>
    private async Task<bool> IsEndedAsync(Versioned<OutboxEntry> entry, Letter letter, CancellationToken cancellationToken)
    {
        if (letter.Needless is { } reason)
            await SuppressAsync(entry, reason, cancellationToken);
        else if (entry.Value.IsReply && letter.Message.Reference is null)
            await outbox.SaveAsync(entry, entry.Value with { Due = EditDecider.NextAfter(time.GetUtcNow(), time.GetUtcNow()) }, cancellationToken);
        else
            return false;

        return true;
    }

    /// <summary>Whether the channel has the story from nobody else. If it has, this ends the entry.</summary>
    private async Task<bool> IsUntoldAsync(Versioned<OutboxEntry> entry, Letter letter, CancellationToken cancellationToken)
    {
        if (letter.Story is not { } story)
            return true;

        var teller = await stories.ClaimAsync(entry.Value.ChannelId, story, entry.Value.Id, cancellationToken);
        if (teller != entry.Value.Id)
            await SuppressAsync(entry, $"{AlertDecider.ToldAlready} by alert {teller}", cancellationToken);
        return teller == entry.Value.Id;
    }

    private async Task HoldAsync(Versioned<OutboxEntry> entry, Letter letter, AlertDecision.Hold hold, CancellationToken cancellationToken)
    {
        // What replies belongs under its alert and in no digest.
        if (entry.Value.IsReply)
        {
            await outbox.SaveAsync(entry, entry.Value with { Due = hold.Until }, cancellationToken);
            return;
        }

        if (!await IsUntoldAsync(entry, letter, cancellationToken))
            return;

        metrics.Held();
        await holding.RunAsync(entry, hold, cancellationToken);
    }

    private Task SuppressAsync(Versioned<OutboxEntry> entry, string reason, CancellationToken cancellationToken)
    {
        metrics.Suppressed();
        Log.Suppressed(logger, entry.Value.Deal, entry.Value.ChannelId, reason);
        return outbox.SuppressAsync(entry, new SuppressedAlert(entry.Value, reason, time.GetUtcNow()), cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: channel {Channel} is not told: {Reason}")]
        public static partial void Suppressed(ILogger logger, DealId deal, string channel, string reason);
    }
}
