namespace AlertBot.Dossiers;

/// <summary>The book of one view of the deals, and what is being made to take its place.</summary>
internal sealed class AnswerEditions(AnswerEdition first)
{
    public AnswerEdition Current { get; set; } = first;

    public AnswerEdition? Next { get; set; }

    public bool AreOf(IReadOnlyList<Dossier> dossiers) => Current.IsOfView(dossiers);

    /// <summary>The one that is of what is on record, noted as that. Null when neither is.</summary>
    public AnswerEdition? Right(IReadOnlyList<Dossier> dossiers, DateTimeOffset now, DateTimeOffset at)
    {
        if (Next is { Book.IsCompleted: true } made)
            (Current, Next) = (made.Book.IsCompletedSuccessfully ? made : Current, null);

        var right = Current.IsOf(dossiers, now) ? Current : Next is { } next && next.IsOf(dossiers, now) ? next : null;
        right?.RightAt = at;
        return right;
    }
}
