using System.Collections.Immutable;

namespace AlertBot.Feeds.Formats;

/// <summary>Lists of short texts as feeds repeat them.</summary>
internal static class Texts
{
    // More than any item has of authors, categories or enclosures; it bounds the comparisons where a hostile feed gives a hundred thousand.
    private const int MaxTexts = 200;

    /// <summary>Each once, trimmed, without the empty ones, in the order given.</summary>
    public static ImmutableArray<string> Distinct(IEnumerable<string?> given)
    {
        var kept = ImmutableArray.CreateBuilder<string>(4);
        foreach (var text in given)
        {
            if (text?.Trim() is { Length: > 0 } trimmed && kept.Count < MaxTexts && !kept.Contains(trimmed))
                kept.Add(trimmed);
        }

        return kept.DrainToImmutable();
    }
}
