namespace AlertBot.Discord.Rest;

/// <summary>The application that the bot token belongs to (resources/application).</summary>
/// <param name="VerifyKey">The Ed25519 key that interactions are signed with, in hex.</param>
internal sealed record DiscordApplication(string Id, string VerifyKey, DiscordUser? Bot = null);
