using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Rest;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Takes the due outbox entries of a deal, or of the ops channel, to Discord: claim the entry, claim the story for its channel, post, settle.</summary>
internal sealed partial class Deliver(
    DealCatalog catalog,
    IOutbox outbox,
    IStoryClaims stories,
    Letters letters,
    Post post,
    IHintQueues queues,
    TimeProvider time,
    ILogger<Deliver> logger)
{
    public async Task RunAsync(DealId id, CancellationToken cancellationToken)
    {
        if (id != INotices.Outbox && (await catalog.GetAsync(cancellationToken)).Find(id) is null)
            return;

        // A channel that is rate limited is left alone for this run: what comes after would only meet the same limit, out of order.
        var limited = new HashSet<string>();
        await Each.RunAsync(await outbox.DueAsync(id, time.GetUtcNow(), cancellationToken), async entry =>
        {
            if (!limited.Contains(entry.Value.ChannelId) && await DeliverAsync(entry, cancellationToken) is SendResult.RateLimited)
                limited.Add(entry.Value.ChannelId);
        }, cancellationToken);
    }

    /// <summary>What Discord said; null when nothing was sent.</summary>
    private async Task<SendResult?> DeliverAsync(Versioned<OutboxEntry> entry, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var plan = DeliveryPlan.For(entry.Value, now);
        if (plan is DeliveryPlan.Wait || await outbox.SaveAsync(entry, entry.Value.Claim(now), cancellationToken) is not { } claimed)
            return null;

        var letter = await letters.OfAsync(claimed.Value, cancellationToken);
        if (letter.Story is { } story && await stories.ClaimAsync(claimed.Value.ChannelId, story, claimed.Value.Id, cancellationToken) is var teller && teller != claimed.Value.Id)
        {
            await SuppressAsync(claimed, teller, cancellationToken);
            return null;
        }

        var result = await post.RunAsync(letter.Message, claimed.Value, plan, cancellationToken);
        await SettleAsync(entry.Value, claimed, result, cancellationToken);
        return result;
    }

    private Task SuppressAsync(Versioned<OutboxEntry> entry, AlertId teller, CancellationToken cancellationToken)
    {
        Log.Suppressed(logger, entry.Value.Deal, entry.Value.ChannelId, teller);
        var reason = $"the channel has this story already, told for another deal by alert {teller}";
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
                Log.Parked(logger, claimed.Value.Deal, claimed.Value.ChannelId, refused.Reason);
                return outbox.ParkAsync(claimed, new ParkedAlert(claimed.Value, refused.Reason, now), cancellationToken);
            default:
                return PutOffAsync(claimed, claimed.Value.AfterFailure(before, result, now), now, cancellationToken);
        }
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

        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: channel {Channel} has this story by alert {Teller} already")]
        public static partial void Suppressed(ILogger logger, DealId deal, string channel, AlertId teller);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: parked the alert for channel {Channel}: {Reason}")]
        public static partial void Parked(ILogger logger, DealId deal, string channel, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: the alert for channel {Channel} is tried again at {Due:u}: {Reason}")]
        public static partial void Later(ILogger logger, DealId deal, string channel, DateTimeOffset due, string? reason);
    }
}
