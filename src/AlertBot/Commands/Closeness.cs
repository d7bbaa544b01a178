using AlertBot.Dossiers.Answering;

namespace AlertBot.Commands;

/// <summary>How near a name is to what was typed: it starts with it, one of its words does, all words are in it, or nearly so.</summary>
internal static class Closeness
{
    public const int None = 4;

    private static readonly char[] _between = [' ', '-', '–', '—', '/', ',', '.', '\'', '’', '?', '(', ')', '_'];

    public static int Of(string name, string typed)
    {
        var wanted = typed.Trim();
        if (name.StartsWith(wanted, StringComparison.OrdinalIgnoreCase))
            return 0;
        var (words, typedWords) = (Split(name), Split(wanted));
        if (typedWords.Length == 0)
            return None;
        if (typedWords.All(word => words.Any(other => other.StartsWith(word, StringComparison.Ordinal))))
            return 1;
        if (name.Contains(wanted, StringComparison.OrdinalIgnoreCase))
            return 2;
        return typedWords.All(word => words.Any(other => IsNearly(other, word))) ? 3 : None;
    }

    // One slip in three letters or more, two in seven; the last word may be unfinished, so the start of the name's word is enough.
    private static bool IsNearly(string word, string typed)
    {
        if (typed.Length < 3)
            return word.StartsWith(typed, StringComparison.Ordinal);
        var most = typed.Length >= 7 ? 2 : 1;
        var start = word[..Math.Min(word.Length, typed.Length)];
        return Typos.Distance(typed, start, most) <= most || Typos.Distance(typed, word, most) <= most;
    }

    private static string[] Split(string text) => text.ToLowerInvariant().Split(_between, StringSplitOptions.RemoveEmptyEntries);
}
