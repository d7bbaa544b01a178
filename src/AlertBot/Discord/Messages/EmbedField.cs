namespace AlertBot.Discord.Messages;

/// <summary>A named value in an embed; up to three inline ones stand side by side.</summary>
internal sealed record EmbedField(string Name, string Value, bool Inline = false);
