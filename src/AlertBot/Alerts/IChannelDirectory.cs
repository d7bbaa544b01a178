namespace AlertBot.Alerts;

/// <summary>What sort of channel an id names, as Discord tells it.</summary>
internal interface IChannelDirectory
{
    Task<ChannelFinding> FindAsync(string channelId, CancellationToken cancellationToken);
}
