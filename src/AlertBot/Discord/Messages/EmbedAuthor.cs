namespace AlertBot.Discord.Messages;

internal sealed record EmbedAuthor(string Name, string? Url = null);
