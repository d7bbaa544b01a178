namespace AlertBot.Dossiers.Answering;

/// <summary>Finds the known word that a misspelt one was meant to be: one slip in a word of four letters or more, two in seven or more.</summary>
internal static class Typos
{
    private const int Shortest = 4;
    private const int Long = 7;

    public static string? Meant(string word, IEnumerable<string> known)
    {
        if (word.Length < Shortest || word.Any(char.IsAsciiDigit))
            return null;
        var most = word.Length >= Long ? 2 : 1;
        return (
            from other in known
            where Math.Abs(other.Length - word.Length) <= most && other.Length >= Shortest && other[0] == word[0]
            let slips = Distance(word, other, most)
            where slips <= most
            orderby slips, other
            select other).FirstOrDefault();
    }

    /// <summary>Optimal string alignment: letters added, left out, changed or swapped with the next; more than <paramref name="most"/> is all the same.</summary>
    public static int Distance(string a, string b, int most)
    {
        var (before, previous, current) = (new int[b.Length + 1], Enumerable.Range(0, b.Length + 1).ToArray(), new int[b.Length + 1]);
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
                current[j] = Step(a, b, i, j, before, previous, current);
            if (current.Min() > most)
                return most + 1;
            (before, previous, current) = (previous, current, before);
        }

        return previous[b.Length];
    }

    private static int Step(string a, string b, int i, int j, int[] before, int[] previous, int[] current)
    {
        var cost = a[i - 1] == b[j - 1] ? 0 : 1;
        var least = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
        return i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] ? Math.Min(least, before[j - 2] + 1) : least;
    }
}
