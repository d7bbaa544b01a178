using AlertBot.Alerts;

namespace AlertBot.Discord.Rest;

internal sealed class ChannelDirectory(DiscordApi api) : IChannelDirectory
{
    // resources/channel, channel types.
    private const int Announcement = 5;
    private const int Forum = 15;
    private const int Media = 16;

    public async Task<ChannelFinding> FindAsync(string channelId, CancellationToken cancellationToken) =>
        await api.AskAsync(DiscordRoute.Channel(channelId), null, cancellationToken) switch
        {
            ApiAnswer.Ok(var json) when RestJson.Read(json, RestJson.Default.DiscordChannel) is { } channel => Of(channel.Type) with { Server = channel.GuildId },
            ApiAnswer.Not { Why: SendResult.Refused refused } => Unusable($"I cannot see this channel, it was {refused.Reason}. Give me View Channel, Send Messages and Embed Links here, and try again."),
            ApiAnswer.Not(var why) => Unusable($"Discord did not tell me what channel this is ({why.Reason}). Try again in a minute."),
            _ => Unusable("Discord's answer about this channel could not be read. Try again in a minute."),
        };

    private static ChannelFinding Of(int type) => type switch
    {
        Announcement => new(ChannelKind.Announcement),
        Forum or Media => Unusable("A forum takes threads only, which I do not start. Subscribe one of its threads, or a text channel."),
        _ => new(ChannelKind.Text),
    };

    private static ChannelFinding Unusable(string problem) => new(ChannelKind.Text, problem);
}
