using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Discord.Delivery;
using AlertBot.Discord.Messages;
using AlertBot.Discord.Rest;

namespace AlertBot;

/// <summary>
/// Posts a message with its nonce; first looks in the channel where an attempt too old for the nonce may have left a copy. In a forum the message
/// opens a thread, for which there is no nonce, or stands in the one that is there.
/// </summary>
internal sealed class Post(DiscordClient discord, TimeProvider time)
{
    public async Task<SendResult> RunAsync(Letter letter, OutboxEntry entry, DeliveryPlan plan, ChannelKind channel, CancellationToken cancellationToken)
    {
        if (entry.OpensThread)
            return await OpenAsync(letter, entry, plan, cancellationToken);

        var where = letter.ThreadId ?? entry.ChannelId;
        var result = plan switch
        {
            DeliveryPlan.LookFirst look => await UnlessFoundAsync(await discord.FindMarkerAsync(where, entry.Id, look.Since, look.Until, cancellationToken), () => PostAsync(letter.Message, entry, where, cancellationToken)),
            DeliveryPlan.LookOnly look => IfFound(await discord.FindMarkerAsync(where, entry.Id, look.Since, look.Until, cancellationToken), look),
            _ => await PostAsync(letter.Message, entry, where, cancellationToken),
        };
        return result is SendResult.Sent sent && channel == ChannelKind.Announcement && letter.Development?.Withdrawal is null ? await PublishAsync(entry, sent, cancellationToken) : result;
    }

    private async Task<SendResult> OpenAsync(Letter letter, OutboxEntry entry, DeliveryPlan plan, CancellationToken cancellationToken)
    {
        var answer = await discord.ChannelAsync(entry.ChannelId, cancellationToken);
        if (answer is not ChannelAnswer.Known(var forum))
            return NothingSent(((ChannelAnswer.Unknown)answer).Why);

        var thread = ForumPost.Of(letter.ThreadName, ForumTags.Of(forum, letter.Development?.Kind), letter.Message);
        return plan switch
        {
            DeliveryPlan.LookFirst look => await UnlessFoundAsync(await discord.FindThreadAsync(forum, entry.Id, look.Since, cancellationToken), () => StartAsync(thread, entry, cancellationToken)),
            DeliveryPlan.LookOnly look => IfFound(await discord.FindThreadAsync(forum, entry.Id, look.Since, cancellationToken), look),
            _ => await StartAsync(thread, entry, cancellationToken),
        };
    }

    // Where it cannot be looked for, that too has time until the channel may be told again.
    private SendResult IfFound(MarkerSearch search, DeliveryPlan.LookOnly look)
    {
        var rest = look.Hold - time.GetUtcNow();
        return search switch
        {
            MarkerSearch.Found found => new SendResult.Sent(found.MessageId),
            MarkerSearch.Unknown { Why: var why } => rest > TimeSpan.Zero
                ? new SendResult.Failed($"whether it is there is not known ({why.Reason}), and {look.Reason}", MayBeThere: false, RetryAfter: rest)
                : NothingSent(why),
            _ => new SendResult.Absent($"it is not there, and {look.Reason}", rest > TimeSpan.Zero ? rest : TimeSpan.Zero),
        };
    }

    private static async Task<SendResult> UnlessFoundAsync(MarkerSearch search, Func<Task<SendResult>> send) => search switch
    {
        MarkerSearch.Found found => new SendResult.Sent(found.MessageId),
        MarkerSearch.NotThere => await send(),
        MarkerSearch.Unknown unknown => NothingSent(unknown.Why),
        var other => throw new UnreachableException($"No such outcome: {other}."),
    };

    // It was only asked for: what failed has left nothing.
    private static SendResult NothingSent(SendResult why) => why is SendResult.Failed failed ? failed with { MayBeThere = false } : why;

    /// <summary>
    /// Only a message that is published counts as sent; until then the attempt is repeated, and finds the message by nonce or marker. One that may
    /// not be published (the channel is no announcement channel, a right is missing) is sent all the same. What was withdrawn meanwhile is not published.
    /// </summary>
    private async Task<SendResult> PublishAsync(OutboxEntry entry, SendResult.Sent sent, CancellationToken cancellationToken) =>
        await discord.CrosspostAsync(entry.ChannelId, sent.MessageId, cancellationToken) switch
        {
            SendResult.Sent or SendResult.Refused => sent,
            SendResult.RateLimited limited => new SendResult.Failed($"posted, but not published yet: {limited.Reason}", RetryAfter: limited.RetryAfter),
            var why => new SendResult.Failed($"posted, but not published yet: {why.Reason}"),
        };

    private async Task<SendResult> PostAsync(DiscordMessage message, OutboxEntry entry, string where, CancellationToken cancellationToken) => IsLate(entry)
        ?? await ArchivedThread.WakeAsync(discord, where, () => discord.PostAsync(where, message, cancellationToken), cancellationToken);

    private async Task<SendResult> StartAsync(ForumPost thread, OutboxEntry entry, CancellationToken cancellationToken) => IsLate(entry)
        ?? await discord.StartThreadAsync(entry.ChannelId, thread, cancellationToken);

    private SendResult.Failed? IsLate(OutboxEntry entry) =>
        DeliveryPlan.IsLate(entry, time.GetUtcNow()) ? new("the claim had nearly run out before the message was sent", MayBeThere: false) : null;
}
