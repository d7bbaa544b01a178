namespace AlertBot.Dossiers.Answering;

/// <summary>A passage with the words by which it is found.</summary>
/// <param name="Words">How often each root stands in it; those of its question and topic count twice.</param>
/// <param name="Question">The roots of its question.</param>
internal sealed record Indexed(Passage Passage, IReadOnlyDictionary<string, int> Words, IReadOnlySet<string> Question, int Length);
