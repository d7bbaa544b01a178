namespace AlertBot.Dossiers.Answering;

/// <summary>A passage that shares words with a question.</summary>
/// <param name="Rank">BM25; comparable within one question only.</param>
/// <param name="Covered">The share of the question's weight whose words the passage has, 0 to 1.</param>
/// <param name="Likeness">How alike the passage's own question is, 0 to 1.</param>
/// <param name="OnlyNamed">All that they share is names of the parties.</param>
internal sealed record Candidate(Passage Passage, double Rank, double Covered, double Likeness, bool OnlyNamed)
{
    /// <summary>How surely it answers, 0 to 1.</summary>
    public double Score => Math.Max(Covered, (Covered + Likeness) / 2);
}
