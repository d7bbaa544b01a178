namespace AlertBot.Dossiers.Harvesting;

/// <summary>A named way to read terms out of a sentence.</summary>
internal sealed record TermRule(string Name, Func<TermSentence, IEnumerable<TermFinding>> Read);
