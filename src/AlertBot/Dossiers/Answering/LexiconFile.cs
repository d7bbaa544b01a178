namespace AlertBot.Dossiers.Answering;

/// <summary>Word lists that are part of the program: groups of words, one a line; # begins a comment.</summary>
internal static class LexiconFile
{
    public static IEnumerable<string[]> Lines(string name)
    {
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream($"AlertBot.Dossiers.Answering.Lexicon.{name}")
            ?? throw new InvalidOperationException($"{name} is not in the program.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
