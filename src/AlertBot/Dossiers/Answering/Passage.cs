namespace AlertBot.Dossiers.Answering;

/// <summary>Something that may answer a question.</summary>
/// <param name="Question">The question that it answers; null for a term, an event or a development.</param>
/// <param name="Topic">Words that lead to it though they are not in its text.</param>
internal sealed record Passage(PassageKind Kind, string Text, Source Source, string? Question = null, string? Topic = null, string? EntryId = null)
{
    /// <summary>What is newer than the passage and touches the same, if anything does.</summary>
    public string? Note { get; init; }
}
