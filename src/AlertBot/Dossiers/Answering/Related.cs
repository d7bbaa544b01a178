namespace AlertBot.Dossiers.Answering;

/// <summary>Roots that tell nearly the same (Lexicon/related.txt): "to leave" and "to resign".</summary>
internal static class Related
{
    private static readonly Dictionary<string, string[]> _roots = Build();

    /// <summary>Those of a root, itself apart.</summary>
    public static string[] To(string root) => _roots.GetValueOrDefault(root) ?? [];

    private static Dictionary<string, string[]> Build() =>
    (
        from line in LexiconFile.Lines("related.txt")
        let roots = Array.ConvertAll(line, Synonyms.Root)
        from one in roots
        from other in roots
        where one != other
        group other by one).ToDictionary(static group => group.Key, static group => group.Distinct().ToArray(), StringComparer.Ordinal);
}
