namespace AlertBot.Dossiers;

/// <summary>The book of one view of the deals, and what is being made to take its place.</summary>
/// <param name="view">A hash of the view: of many the right one is found by it.</param>
internal sealed class AnswerEditions(int view, AnswerEdition first, int passages)
{
    public AnswerEdition Current { get; set; } = first;

    public AnswerEdition? Next { get; set; }

    /// <summary>How many passages it is of: what it costs to keep.</summary>
    public int Passages { get; set; } = passages;

    public static int ViewOf(IReadOnlyList<Dossier> dossiers)
    {
        var hash = new HashCode();
        foreach (var dossier in dossiers)
        {
            hash.Add(dossier.Deal.Id);
            hash.Add(dossier.Reader);
        }

        return hash.ToHashCode();
    }

    public bool AreOf(int other, IReadOnlyList<Dossier> dossiers) => view == other && Current.IsOfView(dossiers);

    /// <summary>The one that is of what is on record, noted as that. Null when neither is.</summary>
    public AnswerEdition? Right(IReadOnlyList<Dossier> dossiers, DateTimeOffset now, DateTimeOffset at)
    {
        if (Next is { HasEnded: true } made)
            (Current, Next) = (made.IsMade ? made : Current, null);

        var right = Current.IsOf(dossiers, now) ? Current : Next is { } next && next.IsOf(dossiers, now) ? next : null;
        right?.RightAt = at;
        return right;
    }
}
