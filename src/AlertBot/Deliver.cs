using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Takes a deal's due outbox entries to Discord: claim, look for an earlier copy where one may exist, post with the nonce, mark sent.</summary>
internal sealed partial class Deliver(DealCatalog catalog, IOutbox outbox, DiscordClient discord, TimeProvider time, ILogger<Deliver> logger)
{
    public async Task RunAsync(DealId id, CancellationToken cancellationToken)
    {
        if ((await catalog.GetAsync(cancellationToken)).Find(id) is not { } deal)
            return;

        foreach (var entry in await outbox.DueAsync(id, time.GetUtcNow(), cancellationToken))
            await DeliverAsync(deal, entry, cancellationToken);
    }

    private async Task DeliverAsync(Deal deal, Versioned<OutboxEntry> entry, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var plan = DeliveryPlan.For(entry.Value, now);
        if (plan is DeliveryPlan.Wait || await outbox.SaveAsync(entry, entry.Value.Claim(now), cancellationToken) is not { } claimed)
            return;

        var result = plan is DeliveryPlan.LookFirst look
            ? await LookThenPostAsync(deal, claimed.Value, look.Since, cancellationToken)
            : await PostAsync(deal, claimed.Value, cancellationToken);
        await SettleAsync(entry.Value, claimed, result, cancellationToken);
    }

    private async Task<SendResult> LookThenPostAsync(Deal deal, OutboxEntry entry, DateTimeOffset since, CancellationToken cancellationToken) =>
        await discord.FindMarkerAsync(entry.ChannelId, entry.Id, since, cancellationToken) switch
        {
            MarkerSearch.Found found => new SendResult.Sent(found.MessageId),
            MarkerSearch.NotThere => await PostAsync(deal, entry, cancellationToken),
            MarkerSearch.Unknown unknown => unknown.Why,
            var other => throw new UnreachableException($"No such outcome: {other}."),
        };

    private async Task<SendResult> PostAsync(Deal deal, OutboxEntry entry, CancellationToken cancellationToken)
    {
        var development = await outbox.DevelopmentAsync(entry.Deal, entry.Development, cancellationToken)
            ?? throw new InvalidOperationException($"Development {entry.Development} is to be told, but is not stored.");
        return await discord.PostAsync(entry.ChannelId, DevelopmentMessage.Write(deal, development, entry.Id), cancellationToken);
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
                var changed = claimed.Value.AfterFailure(before, result, now);
                Log.Later(logger, claimed.Value.Deal, claimed.Value.ChannelId, changed.Due, changed.LastFailure);
                return outbox.SaveAsync(claimed, changed, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "{Deal}: told channel {Channel} as message {Message}")]
        public static partial void Sent(ILogger logger, DealId deal, string channel, string message);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: parked the alert for channel {Channel}: {Reason}")]
        public static partial void Parked(ILogger logger, DealId deal, string channel, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "{Deal}: the alert for channel {Channel} is tried again at {Due:u}: {Reason}")]
        public static partial void Later(ILogger logger, DealId deal, string channel, DateTimeOffset due, string? reason);
    }
}
