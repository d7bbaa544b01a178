namespace AlertBot.Alerts;

/// <summary>What sort of Discord channel a subscription is for.</summary>
internal enum ChannelKind
{
    Text,

    /// <summary>What is posted there is published to the channels that follow it.</summary>
    Announcement,

    /// <summary>It takes threads only; a message stands in one.</summary>
    Forum,
}
