using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;

namespace AlertBot;

/// <summary>Posts an alert with its nonce; first looks in the channel where an attempt too old for the nonce may have left a copy.</summary>
internal sealed class Post(DiscordClient discord)
{
    public async Task<SendResult> RunAsync(Deal deal, Development development, OutboxEntry entry, DeliveryPlan plan, CancellationToken cancellationToken)
    {
        if (plan is not DeliveryPlan.LookFirst look)
            return await PostAsync(deal, development, entry, cancellationToken);

        return await discord.FindMarkerAsync(entry.ChannelId, entry.Id, look.Since, cancellationToken) switch
        {
            MarkerSearch.Found found => new SendResult.Sent(found.MessageId),
            MarkerSearch.NotThere => await PostAsync(deal, development, entry, cancellationToken),
            MarkerSearch.Unknown unknown => unknown.Why,
            var other => throw new UnreachableException($"No such outcome: {other}."),
        };
    }

    private Task<SendResult> PostAsync(Deal deal, Development development, OutboxEntry entry, CancellationToken cancellationToken) =>
        discord.PostAsync(entry.ChannelId, DevelopmentMessage.Write(deal, development, entry.Id), cancellationToken);
}
