using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;

namespace AlertBot;

/// <summary>Posts a message with its nonce; first looks in the channel where an attempt too old for the nonce may have left a copy.</summary>
internal sealed class Post(DiscordClient discord, TimeProvider time)
{
    public async Task<SendResult> RunAsync(DiscordMessage message, OutboxEntry entry, DeliveryPlan plan, ChannelKind channel, CancellationToken cancellationToken)
    {
        var result = plan is DeliveryPlan.LookFirst look
            ? await LookAsync(message, entry, look.Since, cancellationToken)
            : await PostAsync(message, entry, cancellationToken);
        return result is SendResult.Sent sent && channel == ChannelKind.Announcement ? await PublishAsync(entry, sent, cancellationToken) : result;
    }

    private async Task<SendResult> LookAsync(DiscordMessage message, OutboxEntry entry, DateTimeOffset since, CancellationToken cancellationToken) =>
        await discord.FindMarkerAsync(entry.ChannelId, entry.Id, since, cancellationToken) switch
        {
            MarkerSearch.Found found => new SendResult.Sent(found.MessageId),
            MarkerSearch.NotThere => await PostAsync(message, entry, cancellationToken),
            MarkerSearch.Unknown unknown => unknown.Why,
            var other => throw new UnreachableException($"No such outcome: {other}."),
        };

    /// <summary>
    /// Only a message that is published counts as sent; until then the attempt is repeated, and finds the message by nonce or marker. One that may
    /// not be published (the channel is no announcement channel, a right is missing) is sent all the same.
    /// </summary>
    private async Task<SendResult> PublishAsync(OutboxEntry entry, SendResult.Sent sent, CancellationToken cancellationToken) =>
        await discord.CrosspostAsync(entry.ChannelId, sent.MessageId, cancellationToken) switch
        {
            SendResult.Sent or SendResult.Refused => sent,
            var why => new SendResult.Failed($"posted, but not published yet: {why.Reason}"),
        };

    private async Task<SendResult> PostAsync(DiscordMessage message, OutboxEntry entry, CancellationToken cancellationToken) =>
        DeliveryPlan.IsLate(entry, time.GetUtcNow())
            ? new SendResult.Failed("the claim had nearly run out before the message was sent", MayBeThere: false)
            : await discord.PostAsync(entry.ChannelId, message, cancellationToken);
}
