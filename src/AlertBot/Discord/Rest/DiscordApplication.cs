namespace AlertBot.Discord.Rest;

/// <summary>The application that the bot token belongs to (resources/application).</summary>
/// <param name="InteractionsEndpointUrl">Where Discord posts interactions; null when it sends them over the gateway.</param>
/// <param name="VerifyKey">The Ed25519 key that interactions are signed with, in hex.</param>
internal sealed record DiscordApplication(string Id, string VerifyKey, DiscordUser? Bot = null, string? InteractionsEndpointUrl = null);
