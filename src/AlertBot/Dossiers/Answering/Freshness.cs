using AlertBot.Developments;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whether something newer touches what a passage tells; then the answer says that it may be out of date.</summary>
internal static class Freshness
{
    // Of the words that say what the passage is about, names of the parties apart, this share must stand in the newer headline or summary.
    private const double EnoughInCommon = 0.5;
    private const int FewestInCommon = 2;

    public static string? Note(Passage passage, IEnumerable<Development> newestFirst, IReadOnlySet<string> names)
    {
        var about = Synonyms.Roots($"{passage.Question ?? passage.Topic ?? passage.Text}").Where(word => !names.Contains(word)).ToHashSet(StringComparer.Ordinal);
        var newer = newestFirst.FirstOrDefault(development => development.Published > passage.Source.AsOf && development.Url != passage.Source.Url && Touches(development, about));
        return newer is null ? null : $"May be out of date: {newer.Headline} ({newer.Outlet}, {DateWriter.Write(newer.Published)})";
    }

    private static bool Touches(Development development, HashSet<string> about)
    {
        var common = Synonyms.Roots($"{development.Headline} {development.Summary}").Distinct().Count(about.Contains);
        return common >= Math.Min(FewestInCommon, about.Count) && common > 0 && common >= EnoughInCommon * about.Count;
    }
}
