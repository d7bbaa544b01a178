namespace AlertBot.Discord.Rest;

/// <summary>A channel, as far as we ask (resources/channel).</summary>
internal sealed record DiscordChannel(string Id, int Type, string? GuildId = null);
