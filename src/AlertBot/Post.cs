using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;

namespace AlertBot;

/// <summary>Posts a message with its nonce; first looks in the channel where an attempt too old for the nonce may have left a copy.</summary>
internal sealed class Post(DiscordClient discord, TimeProvider time)
{
    public async Task<SendResult> RunAsync(DiscordMessage message, OutboxEntry entry, DeliveryPlan plan, CancellationToken cancellationToken)
    {
        if (plan is not DeliveryPlan.LookFirst look)
            return await PostAsync(message, entry, cancellationToken);

        return await discord.FindMarkerAsync(entry.ChannelId, entry.Id, look.Since, cancellationToken) switch
        {
            MarkerSearch.Found found => new SendResult.Sent(found.MessageId),
            MarkerSearch.NotThere => await PostAsync(message, entry, cancellationToken),
            MarkerSearch.Unknown unknown => unknown.Why,
            var other => throw new UnreachableException($"No such outcome: {other}."),
        };
    }

    // A claim that is about to run out, after slow storage or a long look, is left to whoever claims next: two must not post side by side.
    private async Task<SendResult> PostAsync(DiscordMessage message, OutboxEntry entry, CancellationToken cancellationToken) =>
        entry.Claimed is { } claimed && time.GetUtcNow() > claimed + (DeliveryPlan.Lease / 2)
            ? new SendResult.Failed("the claim had nearly run out before the message was sent", MayBeThere: false)
            : await discord.PostAsync(entry.ChannelId, message, cancellationToken);
}
