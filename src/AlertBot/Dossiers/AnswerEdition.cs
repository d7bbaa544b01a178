namespace AlertBot.Dossiers;

/// <summary>A book that is made, or being made, of some dossiers.</summary>
internal sealed class AnswerEdition(IReadOnlyList<Dossier> dossiers, Task<DatedBook> book, DateTimeOffset begunAt)
{
    public Task<DatedBook> Book => book;

    public DateTimeOffset BegunAt { get; } = begunAt;

    /// <summary>When it last was of what was on record.</summary>
    public DateTimeOffset RightAt { get; set; } = begunAt;

    public bool IsOf(IReadOnlyList<Dossier> others, DateTimeOffset now) =>
        !book.IsFaulted && (!book.IsCompletedSuccessfully || book.Result.Holds(now)) && dossiers.Count == others.Count && dossiers.Zip(others).All(static pair => ReferenceEquals(pair.First, pair.Second));

    /// <summary>Of the same deals as the same reader sees them, whatever has changed in them.</summary>
    public bool IsOfView(IReadOnlyList<Dossier> others) =>
        dossiers.Count == others.Count && dossiers.Zip(others).All(static pair => ReferenceEquals(pair.First, pair.Second) || (pair.First.Deal.Id == pair.Second.Deal.Id && pair.First.Reader == pair.Second.Reader));
}
