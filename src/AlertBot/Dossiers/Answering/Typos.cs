namespace AlertBot.Dossiers.Answering;

/// <summary>How far a misspelt word may be from the one that was meant: one slip in a word of four letters or more, two in seven or more.</summary>
internal static class Typos
{
    public const int Shortest = 4;
    private const int Long = 7;

    // What fits on the stack; a longer "word" is none.
    private const int Longest = 64;

    /// <summary>Null for a word that has to be written as it is.</summary>
    public static int? Most(string word) => word.Length < Shortest || word.Any(char.IsAsciiDigit) ? null : word.Length >= Long ? 2 : 1;

    /// <summary>Optimal string alignment: letters added, left out, changed or swapped with the next; more than <paramref name="most"/> is all the same.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most || b.Length > Longest)
            return most + 1;
        Span<int> before = stackalloc int[b.Length + 1], previous = stackalloc int[b.Length + 1], current = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                least = Math.Min(least, current[j] = Step(a, b, i, j, before, previous, current));
            if (least > most)
                return most + 1;
            var freed = before;
            before = previous;
            previous = current;
            current = freed;
        }

        return previous[b.Length];
    }

    private static int Step(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int i, int j, ReadOnlySpan<int> before, ReadOnlySpan<int> previous, ReadOnlySpan<int> current)
    {
        var cost = a[i - 1] == b[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(least, before[j - 2] + 1) : least;
    }
}
