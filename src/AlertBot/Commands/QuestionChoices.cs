using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Answered questions near what is typed; before anything is typed, those an admin wrote first.</summary>
internal static class QuestionChoices
{
    public static ImmutableArray<Choice> For(IReadOnlyList<Dossier> dossiers, string typed)
    {
        var best = new NearestEntries();
        // From what is looked up to what is compared letter by letter, as long as the list is not full: among 20,000 questions that takes long.
        foreach (var find in new[] { Beginning, Within, Slipped })
        {
            if (!best.IsFull)
                find(dossiers, typed.Trim(), best);
        }

        return [.. best.Entries.Select(entry => new Choice(Choice.Cut(entry.Question), ValueOf(entry)))];
    }

    private static void Beginning(IReadOnlyList<Dossier> dossiers, string typed, NearestEntries best)
    {
        var words = QuestionWords.Split(typed);
        foreach (var dossier in dossiers)
        {
            foreach (var entry in QuestionWords.Of(dossier).Beginning(words))
                best.Offer(entry, entry.Question.StartsWith(typed, StringComparison.OrdinalIgnoreCase) ? Closeness.Begins : Closeness.Words);
        }
    }

    private static void Within(IReadOnlyList<Dossier> dossiers, string typed, NearestEntries best)
    {
        if (QuestionWords.Split(typed).Length == 0)
            return;
        foreach (var entry in dossiers.SelectMany(static dossier => dossier.Faq))
        {
            if (entry.Question.Contains(typed, StringComparison.OrdinalIgnoreCase))
                best.Offer(entry, Closeness.Within);
        }
    }

    private static void Slipped(IReadOnlyList<Dossier> dossiers, string typed, NearestEntries best)
    {
        var words = Array.ConvertAll(QuestionWords.Split(typed), Nearly);
        if (words.Length == 0)
            return;
        foreach (var entry in dossiers.SelectMany(dossier => QuestionWords.Of(dossier).With(words)))
            best.Offer(entry, Closeness.Slipped);
    }

    // The same word stands in hundreds of questions.
    private static Func<string, bool> Nearly(string typed)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        return word => known.TryGetValue(word, out var near) ? near : known[word] = Closeness.IsNearly(word, typed);
    }

    // A question that is too long for a choice is passed on by its id, which FaqAsk understands.
    private static string ValueOf(FaqEntry entry) => entry.Question.Length <= Choice.LongestText ? entry.Question : entry.Id;
}
