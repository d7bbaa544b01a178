using System.Collections.Frozen;

namespace AlertBot.Developments.Facts.Lexing;

/// <summary>What each word of a vocabulary means; looked up without making strings, in any case of letters.</summary>
internal sealed class WordTable<TValue>(IEnumerable<KeyValuePair<string, TValue>> words)
{
    private readonly FrozenDictionary<string, TValue>.AlternateLookup<ReadOnlySpan<char>> _lookup =
        words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public IEnumerable<string> Words => _lookup.Dictionary.Keys;

    public bool TryGet(ReadOnlySpan<char> word, out TValue value) => _lookup.TryGetValue(word, out value!);
}
