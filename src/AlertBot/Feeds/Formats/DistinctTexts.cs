using System.Collections.Immutable;

namespace AlertBot.Feeds.Formats;

/// <summary>Collects short texts as feeds repeat them: each once, trimmed, without the empty ones, in the order given.</summary>
internal ref struct DistinctTexts
{
    // More than any item has of authors, categories or enclosures; it bounds the comparisons where a hostile feed gives a hundred thousand.
    private const int MaxTexts = 200;

    private List<string>? _kept;

    public readonly bool IsEmpty => _kept is null;

    public void Add(string? text)
    {
        if (text?.Trim() is { Length: > 0 } trimmed && _kept is not { Count: >= MaxTexts } && _kept?.Contains(trimmed) != true)
            (_kept ??= []).Add(trimmed);
    }

    public readonly ImmutableArray<string> ToArray() => _kept is null ? [] : [.. _kept];
}
