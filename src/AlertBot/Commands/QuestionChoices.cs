using System.Collections.Immutable;
using AlertBot.Dossiers;

namespace AlertBot.Commands;

/// <summary>Answered questions near what is typed; before anything is typed, those an admin wrote first.</summary>
internal static class QuestionChoices
{
    public static ImmutableArray<Choice> For(IReadOnlyList<Dossier> dossiers, string typed)
    {
        var best = new BestChoices<FaqEntry>(static entry => entry.Question, AdminsThenNewest);
        new NearWords<FaqEntry>([.. dossiers.Select(QuestionWords.Of)], static entry => entry.Question).Offer(best, typed.Trim());
        return [.. best.Items.Select(static entry => new Choice(Choice.Cut(entry.Question), ValueOf(entry)))];
    }

    private static int AdminsThenNewest(FaqEntry one, FaqEntry other) =>
        one.Curated != other.Curated ? (one.Curated ? -1 : 1) : other.Source.AsOf.CompareTo(one.Source.AsOf);

    // A question that is too long for a choice is passed on by its id, which FaqAsk understands.
    private static string ValueOf(FaqEntry entry) => entry.Question.Length <= Choice.LongestText ? entry.Question : entry.Id;
}
