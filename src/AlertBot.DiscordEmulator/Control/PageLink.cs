namespace AlertBot.DiscordEmulator.Control;

internal sealed record PageLink(string Title, Uri Address);
