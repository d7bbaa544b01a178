using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Answered questions near what is typed; before anything is typed, those an admin wrote first.</summary>
internal static class QuestionChoices
{
    public static ImmutableArray<Choice> For(IReadOnlyList<FaqEntry> entries, string typed)
    {
        // Letters are compared one by one only where the words alone do not fill the list: among 20,000 questions that is what takes long.
        var plain = Near(entries, typed, Closeness.OfWords);
        return [.. (plain.Count >= Choice.Most ? plain : Near(entries, typed, Closeness.Of)).Select(entry => new Choice(Choice.Cut(entry.Question), ValueOf(entry)))];
    }

    private static List<FaqEntry> Near(IReadOnlyList<FaqEntry> entries, string typed, Func<string, string, int> closenessOf) =>
    [
        .. (from entry in entries
            let closeness = closenessOf(entry.Question, typed)
            where closeness != Closeness.None
            orderby closeness, entry.Curated descending, entry.Source.AsOf descending
            select entry)
            .DistinctBy(entry => entry.Question)
            .Take(Choice.Most),
    ];

    // A question that is too long for a choice is passed on by its id, which FaqAsk understands.
    private static string ValueOf(FaqEntry entry) => entry.Question.Length <= Choice.LongestText ? entry.Question : entry.Id;
}
