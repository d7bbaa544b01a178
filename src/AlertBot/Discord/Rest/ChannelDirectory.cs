using System.Diagnostics;
using AlertBot.Alerts;

namespace AlertBot.Discord.Rest;

internal sealed class ChannelDirectory(DiscordClient discord) : IChannelDirectory
{
    // resources/channel, channel types.
    private const int Announcement = 5;
    private const int Forum = 15;
    private const int Media = 16;

    public async Task<ChannelFinding> FindAsync(string channelId, CancellationToken cancellationToken) =>
        await discord.ChannelAsync(channelId, cancellationToken) switch
        {
            ChannelAnswer.Known(var channel) => Of(channel.Type) with { Server = channel.GuildId },
            ChannelAnswer.Unknown { Why: SendResult.Refused refused } => Unusable($"I cannot see this channel, it was {refused.Reason}. Give me View Channel, Send Messages and Embed Links here, and try again."),
            ChannelAnswer.Unknown(var why) => Unusable($"Discord did not tell me what channel this is ({why.Reason}). Try again in a minute."),
            var other => throw new UnreachableException($"No such answer: {other}."),
        };

    private static ChannelFinding Of(int type) => type switch
    {
        Announcement => new(ChannelKind.Announcement),
        Forum => new(ChannelKind.Forum),
        Media => Unusable("A media channel takes threads with pictures only, which I have none of. Subscribe a forum or a text channel."),
        _ => new(ChannelKind.Text),
    };

    private static ChannelFinding Unusable(string problem) => new(ChannelKind.Text, problem);
}
