using AlertBot.Alerts;

namespace AlertBot.Discord.Rest;

/// <summary>
/// What a refusal to show a channel's messages is for want of. Who lacks this right gets a list of messages that is empty, and no refusal
/// (resources/message, get channel messages); for one message by its id, and for archived threads, the refusal is plain.
/// </summary>
internal static class ChannelHistory
{
    public const string Right = "Read Message History";

    public static SendResult Named(SendResult why) => why is SendResult.Refused refused ? Named(refused) : why;

    public static SendResult.Refused Named(SendResult.Refused refused) =>
        Refusal.IsMissingRight(refused.Code) ? refused with { Why = $"{refused.Why} ({Right}, to see what was sent here before)" } : refused;
}
