namespace AlertBot.Dossiers.Answering;

/// <summary>Words that askers and articles use for the same thing (Lexicon/synonyms.txt). Each group is told by its first member.</summary>
internal static class Synonyms
{
    private static readonly Dictionary<string, string> _first = Build();

    /// <summary>The root under which all words of a group meet; the word's own root when it is in none.</summary>
    public static string Root(string word)
    {
        var root = Words.Root(word);
        // "Renegotiated" and "renegotiation".
        root = root.Length > 6 && root.EndsWith("at", StringComparison.Ordinal) ? root[..^2] : root;
        return _first.GetValueOrDefault(word) ?? _first.GetValueOrDefault(root) ?? root;
    }

    /// <summary>The first member of the word's group; null when it is in none.</summary>
    public static string? Group(string word) => _first.GetValueOrDefault(word);

    public static IEnumerable<string> Roots(string text) => Words.Of(text).Select(Root);

    // A word before the root of another one: "work" is not the root of "worker" where both have groups.
    private static Dictionary<string, string> Build()
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var groups = LexiconFile.Lines("synonyms.txt").ToArray();
        foreach (var words in groups)
            Array.ForEach(words, word => first.TryAdd(word, Words.Root(words[0])));
        foreach (var words in groups)
            Array.ForEach(words, word => first.TryAdd(Words.Root(word), Words.Root(words[0])));
        return first;
    }
}
