using System.Collections.Frozen;

namespace AlertBot.Deals.Matching;

/// <summary>
/// Says of most texts, without taking them apart, that no party can stand in them: none of their words is the first plain word of the name of a party, person or
/// product of any deal, and every rule needs one. It may say yes wrongly, never no.
/// </summary>
internal sealed class NameFilter
{
    private const int LongestWord = 64;

    private readonly FrozenSet<string> _first;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    // A name of no plain word ("东京") is looked for the long way.
    private readonly bool _isOff;

    public NameFilter(IEnumerable<Phrase> names)
    {
        var known = names.Where(name => name.Words.Count > 0).Select(name => name.Words.Select(word => word.Word).FirstOrDefault(IsPlain)).ToList();
        var first = known.OfType<string>().ToHashSet(StringComparer.Ordinal);
        _first = first.ToFrozenSet(StringComparer.Ordinal);
        _lookup = _first.GetAlternateLookup<ReadOnlySpan<char>>();
        _isOff = known.Contains(null);
    }

    public bool MayName(ReadOnlySpan<char> text)
    {
        if (_isOff)
            return true;
        Span<char> word = stackalloc char[LongestWord];
        for (var i = 0; i < text.Length;)
        {
            var end = i;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || char.IsSurrogate(text[end])))
                end++;
            if (end > i && MayBegin(text[i..end], word))
                return true;
            i = end + 1;
        }

        return false;
    }

    private static bool IsPlain(string word) => word.Length <= LongestWord && word.All(char.IsAsciiLetterOrDigit);

    private bool MayBegin(ReadOnlySpan<char> letters, Span<char> word)
    {
        if (letters.Length > LongestWord || letters.ContainsAnyExceptInRange('\0', '\x7f'))
            return true;
        for (var i = 0; i < letters.Length; i++)
            word[i] = char.ToLowerInvariant(letters[i]);
        return _lookup.Contains(word[..letters.Length]);
    }
}
