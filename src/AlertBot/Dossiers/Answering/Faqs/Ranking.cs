namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>The best of a list of scores.</summary>
internal static class Ranking
{
    public static int Best(ReadOnlySpan<float> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
        {
            if (scores[i] > scores[best])
                best = i;
        }

        return best;
    }

    /// <summary>The few best, best first.</summary>
    public static List<int> Best(ReadOnlySpan<float> scores, int count)
    {
        var best = new List<int>(count + 1);
        for (var i = 0; i < scores.Length; i++)
        {
            if (best.Count == count && scores[i] <= scores[best[^1]])
                continue;
            var at = best.Count;
            while (at > 0 && scores[best[at - 1]] < scores[i])
                at--;
            best.Insert(at, i);
            if (best.Count > count)
                best.RemoveAt(count);
        }

        return best;
    }
}
