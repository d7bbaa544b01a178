namespace AlertBot.Commands;

/// <summary>One autocomplete choice. Discord allows 100 characters each.</summary>
internal sealed record Choice(string Name, string Value);
