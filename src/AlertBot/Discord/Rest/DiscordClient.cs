using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Rest;

/// <summary>The part of Discord's REST API that AlertBot uses. Messages go in as <see cref="DiscordMessage"/> only.</summary>
internal sealed class DiscordClient(DiscordApi api)
{
    // topics/opcodes-and-status-codes: "This message has already been crossposted".
    private const int AlreadyCrossposted = 40033;

    private DiscordApplication? _me;

    public async Task<SendResult> PostAsync(string channelId, DiscordMessage message, CancellationToken cancellationToken) =>
        Sent(await api.AskAsync(DiscordRoute.Post(channelId), message.ToBody(), cancellationToken));

    public async Task<SendResult> EditAsync(string channelId, string messageId, DiscordMessage message, CancellationToken cancellationToken) =>
        Sent(await api.AskAsync(DiscordRoute.Edit(channelId, messageId), message.ToEditBody(), cancellationToken));

    /// <summary>Opens a thread in a forum; what was sent is its first message, whose id is the thread's.</summary>
    public async Task<SendResult> StartThreadAsync(string forumId, ForumPost thread, CancellationToken cancellationToken) =>
        Sent(await api.AskAsync(DiscordRoute.StartThread(forumId), Body.Of(thread.ToJson(), null), cancellationToken));

    /// <summary>Wakes an archived thread. One that is locked stays so, and refuses.</summary>
    public async Task<SendResult> UnarchiveAsync(string threadId, CancellationToken cancellationToken) =>
        Sent(await api.AskAsync(DiscordRoute.EditChannel(threadId), Body.Of("""{"archived":false}"""u8.ToArray(), null), cancellationToken));

    public async Task<ChannelAnswer> ChannelAsync(string channelId, CancellationToken cancellationToken) =>
        await api.AskAsync(DiscordRoute.Channel(channelId), null, cancellationToken) switch
        {
            ApiAnswer.Ok(var json) when RestJson.Read(json, RestJson.Default.DiscordChannel) is { } channel => new ChannelAnswer.Known(channel),
            ApiAnswer.Not(var why) => new ChannelAnswer.Unknown(why),
            _ => new ChannelAnswer.Unknown(new SendResult.Failed("Discord's answer could not be read", MayBeThere: false)),
        };

    /// <summary>Why what was written in a channel may not be read; null when it may, and when that is not known.</summary>
    /// <param name="last">Any message that is, or was, in it.</param>
    public async Task<SendResult.Refused?> HistoryProblemAsync(string channelId, string last, CancellationToken cancellationToken) =>
        await api.AskAsync(DiscordRoute.Message(channelId, last), null, cancellationToken) is ApiAnswer.Not { Why: SendResult.Refused { Code: not SendResult.Refused.UnknownMessage } refused }
            ? ChannelHistory.Named(refused)
            : null;

    /// <summary>Looks for a thread that an attempt since then may have opened.</summary>
    public async Task<MarkerSearch> FindThreadAsync(DiscordChannel forum, AlertId alert, DateTimeOffset since, CancellationToken cancellationToken) =>
        await MeAsync(cancellationToken) switch
        {
            ApplicationAnswer.Known(var me) => await new ThreadReader(api, forum, me.Bot?.Id).FindAsync(alert, since, cancellationToken),
            ApplicationAnswer.Unknown(var why) => new MarkerSearch.Unknown(why),
            _ => throw new UnreachableException(),
        };

    /// <summary>Publishes a message of an announcement channel to the channels that follow it.</summary>
    public async Task<SendResult> CrosspostAsync(string channelId, string messageId, CancellationToken cancellationToken) =>
        Sent(await api.AskAsync(DiscordRoute.Crosspost(channelId, messageId), null, cancellationToken)) is var result && result is SendResult.Refused { Code: AlreadyCrossposted }
            ? new SendResult.Sent(messageId)
            : result;

    /// <summary>The first answer to an interaction that came over the gateway.</summary>
    public Task<ApiAnswer> CallbackAsync(string interactionId, string interactionToken, Body answer, CancellationToken cancellationToken) =>
        api.AskAsync(DiscordRoute.Callback(interactionId, interactionToken), answer, cancellationToken);

    /// <summary>Finishes a deferred answer to an interaction.</summary>
    public async Task<SendResult> EditOriginalAsync(string applicationId, string interactionToken, DiscordMessage message, CancellationToken cancellationToken) =>
        Sent(await api.AskAsync(DiscordRoute.OriginalReply(applicationId, interactionToken), message.ToEditBody(), cancellationToken));

    /// <summary>Looks for an alert that an attempt between these times may have left in the channel.</summary>
    public async Task<MarkerSearch> FindMarkerAsync(string channelId, AlertId alert, DateTimeOffset since, DateTimeOffset? until, CancellationToken cancellationToken) =>
        await MeAsync(cancellationToken) switch
        {
            ApplicationAnswer.Known(var me) => await new ChannelReader(api, channelId, me.Bot?.Id).FindAsync(alert, since, until, cancellationToken),
            ApplicationAnswer.Unknown(var why) => new MarkerSearch.Unknown(why),
            _ => throw new UnreachableException(),
        };

    /// <summary>Asked once: the application of a token does not change while we run.</summary>
    public async Task<ApplicationAnswer> MeAsync(CancellationToken cancellationToken)
    {
        if (_me is { } known)
            return new ApplicationAnswer.Known(known);

        var answer = await api.AskAsync(DiscordRoute.Application, null, cancellationToken);
        _me = answer is ApiAnswer.Ok(var json) ? RestJson.Read(json, RestJson.Default.DiscordApplication) : null;
        return _me is { } me ? new ApplicationAnswer.Known(me) : new ApplicationAnswer.Unknown(answer is ApiAnswer.Not(var why) ? why : Unreadable);
    }

    public Task<ApiAnswer> ListCommandsAsync(string applicationId, string? guildId, CancellationToken cancellationToken) =>
        api.AskAsync(DiscordRoute.Commands(HttpMethod.Get, applicationId, guildId), null, cancellationToken);

    public Task<ApiAnswer> OverwriteCommandsAsync(string applicationId, string? guildId, byte[] json, CancellationToken cancellationToken) =>
        api.AskAsync(DiscordRoute.Commands(HttpMethod.Put, applicationId, guildId), Body.Of(json, null), cancellationToken);

    // A message that was accepted but not named may be there: the next attempt's nonce or the marker will tell.
    private static SendResult.Failed Unreadable => new("Discord's answer could not be read");

    private static SendResult Sent(ApiAnswer answer) => answer switch
    {
        ApiAnswer.Ok(var json) => RestJson.Read(json, RestJson.Default.ChannelMessage) is { } message ? new SendResult.Sent(message.Id) : Unreadable,
        ApiAnswer.Not(var why) => why,
        _ => throw new UnreachableException(),
    };
}
