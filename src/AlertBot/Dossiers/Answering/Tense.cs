using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>"When did Brussels approve it?" is not answered by that it still has to.</summary>
internal static partial class Tense
{
    public static bool IsOpen(QuestionReading asked, Passage passage) =>
        passage.Question is null && asked.Kind is QuestionKind.When or QuestionKind.YesNo && Done().IsMatch(asked.Text) && (Open().IsMatch(passage.Text) || (asked.Kind == QuestionKind.When && Trying().IsMatch(passage.Text))) && !asked.IsAboutNow;

    [GeneratedRegex(@"\b(?:attempt\w*|tr(?:y|ies|ied|ying)\s+to|plans?\s+to|aims?\s+to|wants?\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trying();

    [GeneratedRegex(@"\bdid\b|^\s*(?:has|have)\b(?!\s+to\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:needs?|must|ha(?:s|ve)\s+to|subject\s+to|awaits?|pending|is\s+due|are\s+due|yet\s+to|expect(?:s|ed)?\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
