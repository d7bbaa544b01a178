namespace AlertBot.Discord.Rest;

internal sealed record DiscordUser(string Id);
