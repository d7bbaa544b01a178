namespace AlertBot.DiscordEmulator.State;

/// <summary>The types AlertBot can meet (resources/channel.mdx, "Channel Types").</summary>
internal enum ChannelType
{
    Text = 0,
    DirectMessage = 1,
    Announcement = 5,
    PublicThread = 11,
    Forum = 15,
}
