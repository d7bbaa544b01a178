using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Answered questions near what is typed; before anything is typed, those an admin wrote first.</summary>
internal static class QuestionChoices
{
    public static ImmutableArray<Choice> For(IReadOnlyList<FaqEntry> entries, string typed) =>
    [
        .. (from entry in entries
            let closeness = Closeness.Of(entry.Question, typed)
            where closeness != Closeness.None
            orderby closeness, entry.Curated descending, entry.Source.AsOf descending
            select entry)
            .DistinctBy(entry => entry.Question)
            .Take(Choice.Most)
            .Select(entry => new Choice(Choice.Cut(entry.Question), ValueOf(entry))),
    ];

    // A question that is too long for a choice is passed on by its id, which FaqAsk understands.
    private static string ValueOf(FaqEntry entry) => entry.Question.Length <= Choice.LongestText ? entry.Question : entry.Id;
}
