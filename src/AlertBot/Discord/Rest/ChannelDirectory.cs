using System.Diagnostics;
using AlertBot.Alerts;

namespace AlertBot.Discord.Rest;

internal sealed class ChannelDirectory(DiscordClient discord) : IChannelDirectory
{
    // resources/channel, channel types.
    private const int Announcement = 5;
    private const int Forum = 15;
    private const int Media = 16;

    private const string Rights = $"View Channel, Send Messages, Embed Links and {ChannelHistory.Right}";

    public async Task<ChannelFinding> FindAsync(string channelId, CancellationToken cancellationToken) =>
        await discord.ChannelAsync(channelId, cancellationToken) switch
        {
            ChannelAnswer.Known(var channel) => await HistoryAsync(channel, cancellationToken) with { Server = channel.GuildId },
            ChannelAnswer.Unknown { Why: SendResult.Refused refused } => Unusable($"I cannot see this channel, it was {refused.Reason}. Give me {Rights} here, and try again."),
            ChannelAnswer.Unknown(var why) => Unusable($"Discord did not tell me what channel this is ({why.Reason}). Try again in a minute."),
            var other => throw new UnreachableException($"No such answer: {other}."),
        };

    /// <summary>Without its history a message whose answer was lost could not be told from one that never arrived. A channel where nobody ever wrote does not show it.</summary>
    private async Task<ChannelFinding> HistoryAsync(DiscordChannel channel, CancellationToken cancellationToken)
    {
        var found = Of(channel.Type);
        return found is { Problem: null, Kind: not ChannelKind.Forum } && channel.LastMessageId is { } last
            && await discord.HistoryProblemAsync(channel.Id, last, cancellationToken) is { } refused
            ? Unusable($"I cannot read what is written in this channel, it was {refused.Reason}. Give me {Rights} here, and try again.")
            : found;
    }

    private static ChannelFinding Of(int type) => type switch
    {
        Announcement => new(ChannelKind.Announcement),
        Forum => new(ChannelKind.Forum),
        Media => Unusable("A media channel takes threads with pictures only, which I have none of. Subscribe a forum or a text channel."),
        _ => new(ChannelKind.Text),
    };

    private static ChannelFinding Unusable(string problem) => new(ChannelKind.Text, problem);
}
