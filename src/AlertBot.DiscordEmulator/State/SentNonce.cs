using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

internal sealed record SentNonce(Snowflake MessageId, DateTimeOffset At)
{
    /// <summary>The number 7 and the text "7" are one nonce, and an author has one set of them for all channels: "the same author used that nonce".</summary>
    public static string Key(Snowflake author, string nonce) => $"{author}/{nonce}";
}
