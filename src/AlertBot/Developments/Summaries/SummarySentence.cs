namespace AlertBot.Developments.Summaries;

/// <summary>A sentence that may stand in a summary.</summary>
/// <param name="Place">Among the article's sentences.</param>
/// <param name="Leans">It says "the deal" or "the ruling" and leaves to a sentence before it which.</param>
internal sealed record SummarySentence(int Place, string Text, bool Leans)
{
    /// <summary>Of whom or what a sentence before must have told ("The insider, who …"); null when any may.</summary>
    public string? Of { get; init; }

    /// <summary>It says "it", "he said" or "a further" of what the very sentence before it tells, and stands only right behind that.</summary>
    public bool Clings { get; init; }
}
