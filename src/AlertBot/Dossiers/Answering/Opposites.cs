namespace AlertBot.Dossiers.Answering;

/// <summary>Roots that deny each other (Lexicon/opposites.txt): what was rejected was not accepted.</summary>
internal static class Opposites
{
    private static readonly Dictionary<string, string[]> _roots = Build();

    public static string[] Of(string root) => _roots.GetValueOrDefault(root) ?? [];

    public static bool Are(string root, string other) => Array.IndexOf(Of(root), other) >= 0;

    private static Dictionary<string, string[]> Build() =>
    (
        from line in LexiconFile.Lines("opposites.txt")
        let roots = Array.ConvertAll(line, Synonyms.Root)
        from pair in new[] { (One: roots[0], Other: roots[1]), (One: roots[1], Other: roots[0]) }
        group pair.Other by pair.One).ToDictionary(static group => group.Key, static group => group.Distinct().ToArray(), StringComparer.Ordinal);
}
