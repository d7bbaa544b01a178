namespace AlertBot.Evaluation.Facts;

/// <summary>A span that somebody marked, or that we found; <paramref name="Value"/> is null where only the span counts.</summary>
internal readonly record struct GoldSpan(int Start, int End, string? Value)
{
    public bool Overlaps(GoldSpan other) => Start < other.End && other.Start < End;
}
