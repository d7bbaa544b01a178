using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>The one application, its bot, its guild and its key, made at the first start and kept in the data file.</summary>
/// <remarks><c>KeySeed</c>: The Ed25519 private key, 32 bytes (RFC 8032, section 5.1.5).</remarks>
internal sealed record Application(Snowflake Id, string Name, Snowflake BotId, Snowflake GuildId, string GuildName, Snowflake ReaderId, byte[] KeySeed, string BotToken)
{
    public const string Key = "self";

    public string? InteractionsEndpointUrl { get; init; }

    public string Description { get; init; } = "";
}
