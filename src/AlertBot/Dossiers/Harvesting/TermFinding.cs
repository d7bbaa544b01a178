namespace AlertBot.Dossiers.Harvesting;

/// <summary>What a rule found: a topic, whose it is, and the words that tell it when they are not the whole sentence.</summary>
/// <param name="Value">The figure that it comes down to, as told.</param>
internal sealed record TermFinding(string Topic, string? Party = null, string? Text = null, string? Before = null, string? Until = null, string? Value = null);
