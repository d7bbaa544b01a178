using AlertBot.Deals;

namespace AlertBot.Dossiers;

/// <summary>A book that is made, or being made, of some dossiers. It is begun by the first who asks for it.</summary>
internal sealed class AnswerEdition(IReadOnlyList<Dossier> dossiers, SharedReading<DatedBook> book, DateTimeOffset begunAt)
{
    public bool IsMade => book.HasEnded && !book.HasFailed;

    public bool HasFailed => book.HasFailed;

    public bool HasEnded => book.HasEnded;

    public DateTimeOffset BegunAt { get; } = begunAt;

    /// <summary>When it last was of what was on record.</summary>
    public DateTimeOffset RightAt { get; set; } = begunAt;

    public Task<DatedBook> BookAsync() => book.WaitAsync();

    // A task that has ended is at hand.
    public bool IsOf(IReadOnlyList<Dossier> others, DateTimeOffset now) =>
        !HasFailed && (!IsMade || BookAsync().Result.Holds(now)) && dossiers.Count == others.Count && dossiers.Zip(others).All(static pair => ReferenceEquals(pair.First, pair.Second));

    /// <summary>Of the same deals as the same reader sees them, whatever has changed in them.</summary>
    public bool IsOfView(IReadOnlyList<Dossier> others) =>
        dossiers.Count == others.Count && dossiers.Zip(others).All(static pair => ReferenceEquals(pair.First, pair.Second) || (pair.First.Deal.Id == pair.Second.Deal.Id && pair.First.Reader == pair.Second.Reader));
}
