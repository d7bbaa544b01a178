namespace AlertBot.Discord.Messages;

/// <summary>resources/message, message flags: those that a sender may set.</summary>
[Flags]
internal enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,
    Ephemeral = 1 << 6,
    SuppressNotifications = 1 << 12,
}
