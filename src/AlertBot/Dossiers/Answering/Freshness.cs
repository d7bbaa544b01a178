namespace AlertBot.Dossiers.Answering;

/// <summary>Whether something newer touches what a passage tells; then the answer says that it may be out of date.</summary>
internal static class Freshness
{
    // Of the words that say what the passage is about, names of the parties apart, this share must stand in the newer headline or summary.
    private const double EnoughInCommon = 0.5;
    private const int FewestInCommon = 2;

    public static string? Note(Passage passage, IEnumerable<NewsWords> newestFirst, IReadOnlySet<string> names)
    {
        // As it is written, and as it is asked: who runs a company is its chief executive.
        var about = new[] { passage.Question ?? passage.Topic ?? passage.Text, QuestionText.Of(passage.Question ?? "") }.Select(text => About(text, names)).ToArray();
        var newer = newestFirst.TakeWhile(news => news.Source.AsOf > passage.Source.AsOf)
            .FirstOrDefault(news => news.Source.Url != passage.Source.Url && Array.Exists(about, words => Touches(news.Roots, words) || (news.Changes && IsOfATopic(passage) && Names(news.Roots, words))))?.Source;
        return newer is null ? null : $"May be out of date: {newer.Title} ({newer.Outlet}, {DateWriter.Write(newer.AsOf)})";
    }

    private static HashSet<string> About(string text, IReadOnlySet<string> names) => Synonyms.Roots(Phrases.Join(text)).Where(word => !names.Contains(word)).ToHashSet(StringComparer.Ordinal);

    private static bool Touches(IReadOnlySet<string> news, HashSet<string> about)
    {
        var common = about.Count(news.Contains);
        return common > 0 && common >= Math.Min(FewestInCommon, about.Count) && common >= EnoughInCommon * about.Count;
    }

    // A question and a term are told in few words: where the deal is changed, one of them that counts is enough.
    private static bool IsOfATopic(Passage passage) => (passage.Question ?? passage.Topic) is not null;

    private static bool Names(IReadOnlySet<string> news, HashSet<string> about) => about.Any(root => !LightWords.Has(root) && news.Contains(root));
}
