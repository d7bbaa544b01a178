using AlertBot.Deals;

namespace AlertBot.Dossiers.Answering;

/// <summary>Something that may answer a question.</summary>
/// <param name="Question">The question that it answers; null for a term, an event or a development.</param>
/// <param name="Topic">Words that lead to it though they are not in its text.</param>
internal sealed record Passage(PassageKind Kind, string Text, Source Source, string? Question = null, string? Topic = null, string? EntryId = null)
{
    /// <summary>The deal that it tells of; null where no deal is tracked, as on the command line.</summary>
    public DealId? Deal { get; init; }

    /// <summary>The roots of the deal's names. A question of nothing but those asks nothing.</summary>
    public IReadOnlySet<string> Names { get; init; } = new HashSet<string>();

    /// <summary>Other names of the parties that it names.</summary>
    public string Aliases { get; init; } = "";

    /// <summary>The heading that it stands under and the sentence before: they tell what it is about.</summary>
    public string Context { get; init; } = "";

    /// <summary>The sentence before alone: it tells who "it" is.</summary>
    public string Before { get; init; } = "";

    /// <summary>A title says what happened, not why or of which.</summary>
    public bool IsTitle { get; init; }

    /// <summary>What is newer than the passage and touches the same, if anything does.</summary>
    public string? Note { get; init; }
}
