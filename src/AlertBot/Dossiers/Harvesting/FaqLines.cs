using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Which lines of an article ask a question of its FAQ.</summary>
internal static partial class FaqLines
{
    // Questions with so few lines between them are a list of questions; in running text they stand farther apart.
    private const int LongestAnswerLines = 4;
    // At least the line of an answer between.
    private const int FewestApart = 2;

    /// <summary>A question for each line that asks one, null for the others.</summary>
    public static IReadOnlyList<FaqQuestion?> Of(IReadOnlyList<ArticleLine> lines)
    {
        var questions = lines.Select(FaqQuestion.Of).ToArray();
        var listed = Listed(lines, questions);
        var inside = false;
        for (var i = 0; i < questions.Length; i++)
        {
            // A sub-heading that asks is a question of the section, not the next section; "A:" without a question ends none.
            inside = IsSection(lines[i]) || (inside && (lines[i].Kind != LineKind.Heading || questions[i] is not null || (i > 0 && questions[i - 1] is not null)));
            var isOwn = questions[i] is { } question && (inside || (question.Marked && lines[i].IsQuestion) || IsQAndA(lines[i]) || listed[i]);
            if (!isOwn || IsSection(lines[i]) && Next(questions, i) == i + 1)
                questions[i] = null;
        }

        return questions;
    }

    public static bool IsSection(ArticleLine line) => line.Kind == LineKind.Heading && SectionHeading().IsMatch(line.Text);

    private static bool IsQAndA(ArticleLine line) => FaqQuestion.Of(line) is { Answer: not null, Marked: true };

    private static bool[] Listed(IReadOnlyList<ArticleLine> lines, FaqQuestion?[] questions)
    {
        var at = Enumerable.Range(0, lines.Count).Where(i => questions[i] is not null && (lines[i].IsQuestion || questions[i]!.Answer is not null)).ToArray();
        var listed = new bool[lines.Count];
        for (var i = 0; i + 1 < at.Length; i++)
        {
            var (one, other) = (questions[at[i]]!.Answer, questions[at[i + 1]]!.Answer);
            // "Is it approved? Not yet." twice in a row answers itself.
            if ((one is null) == (other is null) && at[i + 1] - at[i] >= (one is null ? FewestApart : 1) && at[i + 1] - at[i] <= LongestAnswerLines + 1)
                listed[at[i]] = listed[at[i + 1]] = true;
        }

        return listed;
    }

    private static int Next(FaqQuestion?[] questions, int at) => Array.FindIndex(questions, at + 1, question => question is not null);

    [GeneratedRegex(
        @"\b(?:FAQs?|frequently\s+asked|questions?|Q\s?(?:&|and|\+)\s?As?|readers?\s+(?:ask|want\s+to\s+know)|answered|explained|(?:what\s+)?you\s+(?:need|should)\s+(?:to\s+)?know)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex SectionHeading();
}
