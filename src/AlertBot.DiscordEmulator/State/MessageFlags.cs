namespace AlertBot.DiscordEmulator.State;

/// <summary>resources/message.mdx, "Message Flags".</summary>
[Flags]
internal enum MessageFlags
{
    None = 0,
    Crossposted = 1 << 0,
    SuppressEmbeds = 1 << 2,
    Ephemeral = 1 << 6,
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,
    ComponentsV2 = 1 << 15,
}
