namespace AlertBot.Discord.Messages;

internal sealed record EmbedFooter(string Text);
