using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>Whether a passage tells why: a sentence that has the words of the question and no cause only says it again.</summary>
internal static partial class Causes
{
    private const int MostAfter = 40;

    public static bool AreIn(QuestionReading asked, Passage passage) =>
        (passage.Question is { } question && Question.KindOf(question) == QuestionKind.Why)
        || Cause().Matches(passage.Text).Any(cause => !IsOfItself(asked, passage.Text[(cause.Index + cause.Length)..]));

    // "After the delays" tells what the delays caused.
    private static bool IsOfItself(QuestionReading asked, string after)
    {
        var next = Synonyms.Roots(after[..Math.Min(after.Length, MostAfter)].Split(',', 2)[0]).ToHashSet(StringComparer.Ordinal);
        var heavy = asked.Roots.Where(root => !Coverage.IsLight(asked, root)).ToArray();
        return heavy.Length > 0 && 2 * heavy.Count(next.Contains) > heavy.Length;
    }

    [GeneratedRegex(
        @"\b(?:because|since\s+(?:its|their|his|her|the)\b|due\s+to|owing\s+to|so\s+that|in\s+order\s+to|as\s+(?:it|they|the|he|she)|thanks\s+to|therefore|effectively|cannot|reasons?|after|over|amid|following|meaning|"
        + @"(?:use|used|needs?|wants?|had)\s+(?:\w+\s+){1,3}to|result|resolv(?:es|ed|ing)|prompted|forced|leads?\s+to|led\s+to|caused?|blam(?:es?|ed)|citing|to\s+(?:avoid|resolve|reduce|save|end|pay|address|enforce|protest|improve|modernise|replace))\b|,\s+(?:effectively\s+)?\w+ing\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Cause();
}
