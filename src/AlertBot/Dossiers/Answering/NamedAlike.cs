using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>
/// Whether a passage may say yes or no to a question: it tells of everybody whom the question names, and of who owns whom in the same order. "Microsoft holds 27 percent of
/// OpenAI" is no yes to whether it holds some of Amazon, nor to whether OpenAI owns a part of Microsoft.
/// </summary>
internal static partial class NamedAlike
{
    private const int Reach = 30;

    public static bool Is(QuestionReading asked, Passage passage)
    {
        var told = Synonyms.Roots(Phrases.Join($"{passage.Question} {passage.Text}")).ToList();
        return asked.Names.All(name => At(told, name) >= 0) && (asked.Names.Count != 2 || passage.Question is not null || IsInOrder(asked, passage.Text));
    }

    private static bool IsInOrder(QuestionReading asked, string text)
    {
        if (!Ownership().IsMatch(asked.Text) || Passive().IsMatch(asked.Text) || Passive().IsMatch(text) || Joined().IsMatch(asked.Text))
            return true;
        var told = Synonyms.Roots(Phrases.Join(text)).ToList();
        return At(told, asked.Names[0]) < At(told, asked.Names[1]) && Ownership().Matches(text).Any(owns => IsOf(text[(owns.Index + owns.Length)..], asked.Names[1]));
    }

    // "Owning approximately 27 percent of OpenAI's": what is owned stands right behind.
    private static bool IsOf(string text, string[] name) => At([.. Synonyms.Roots(text[..Math.Min(text.Length, Reach)])], name) >= 0;

    private static int At(List<string> told, string[] name) =>
        told.FindIndex(root => name.Contains(root) || name.Any(part => Array.Exists(Related.To(part), other => other == root)));

    [GeneratedRegex(@"\b(?:own\w*|shareholders?|stakes?|holds?|part\s+of|invest\w*|(?:per\s?cent|%)\s+of)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ownership();

    [GeneratedRegex(@"\bby\b", RegexOptions.IgnoreCase)]
    private static partial Regex Passive();

    [GeneratedRegex(@"\b(?:and|or|both)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Joined();
}
