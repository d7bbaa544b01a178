using System.Buffers;
using AlertBot.Dossiers;
using AlertBot.Dossiers.Answering;

namespace AlertBot.Commands;

/// <summary>How near a name is to what was typed: it starts with it, one of its words does, all words are in it, or nearly so.</summary>
internal static class Closeness
{
    public const int Begins = 0;
    public const int Words = 1;
    public const int Within = 2;
    public const int Slipped = 3;
    public const int None = 4;

    private static readonly SearchValues<char> _between = SearchValues.Create(QuestionWords.Between);

    public static int Of(string name, string typed)
    {
        if (OfWords(name, typed) is var plain and not None)
            return plain;
        var (words, typedWords) = (QuestionWords.Split(name), QuestionWords.Split(typed));
        return typedWords.Length > 0 && typedWords.All(word => words.Any(other => IsNearly(other, word))) ? Slipped : None;
    }

    /// <summary>The same without misspelt words.</summary>
    public static int OfWords(string name, string typed)
    {
        var wanted = typed.Trim();
        if (name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            return Begins;
        if (AllBegin(name, wanted))
            return Words;
        return wanted.AsSpan().ContainsAnyExcept(_between) && name.Contains(wanted, StringComparison.OrdinalIgnoreCase) ? Within : None;
    }

    /// <summary>Each typed word begins a word of the name.</summary>
    private static bool AllBegin(ReadOnlySpan<char> name, ReadOnlySpan<char> typed)
    {
        var any = false;
        foreach (var range in typed.SplitAny(_between))
        {
            if (typed[range].IsEmpty)
                continue;
            if (!AnyBegins(name, typed[range]))
                return false;
            any = true;
        }

        return any;
    }

    private static bool AnyBegins(ReadOnlySpan<char> name, ReadOnlySpan<char> typed)
    {
        foreach (var range in name.SplitAny(_between))
        {
            if (name[range].StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // One slip in three letters or more, two in seven; the last word may be unfinished, so the start of the name's word is enough.
    public static bool IsNearly(string word, string typed)
    {
        if (typed.Length < 3)
            return word.StartsWith(typed, StringComparison.Ordinal);
        var most = typed.Length >= 7 ? 2 : 1;
        var start = word.AsSpan(0, Math.Min(word.Length, typed.Length));
        return Typos.Distance(typed, start, most) <= most || Typos.Distance(typed, word, most) <= most;
    }
}
