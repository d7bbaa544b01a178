namespace AlertBot.Dossiers.Answering;

/// <summary>Whether something newer touches what a passage tells; then the answer says that it may be out of date.</summary>
internal static class Freshness
{
    // Of the words that say what the passage is about, names of the parties apart, this share must stand in the newer headline or summary.
    private const double EnoughInCommon = 0.5;
    private const int FewestInCommon = 2;

    public static string? Note(Passage passage, IEnumerable<NewsWords> newestFirst, IReadOnlySet<string> names)
    {
        var about = Synonyms.Roots(passage.Question ?? passage.Topic ?? passage.Text).Where(word => !names.Contains(word)).ToHashSet(StringComparer.Ordinal);
        var newer = newestFirst.TakeWhile(news => news.Development.Published > passage.Source.AsOf)
            .FirstOrDefault(news => news.Development.Url != passage.Source.Url && Touches(news.Roots, about))?.Development;
        return newer is null ? null : $"May be out of date: {newer.Headline} ({newer.Outlet}, {DateWriter.Write(newer.Published)})";
    }

    private static bool Touches(IReadOnlySet<string> news, HashSet<string> about)
    {
        var common = about.Count(news.Contains);
        return common > 0 && common >= Math.Min(FewestInCommon, about.Count) && common >= EnoughInCommon * about.Count;
    }
}
