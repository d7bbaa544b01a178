namespace AlertBot.Dossiers.Answering;

/// <summary>A passage that may answer a question.</summary>
/// <param name="Score">The share of what is asked that it covers, 0 to 1.</param>
/// <param name="Rank">For the order among those that answer.</param>
internal sealed record Candidate(Passage Passage, double Score, double Rank)
{
    public Agreement Agreement { get; init; }
}
