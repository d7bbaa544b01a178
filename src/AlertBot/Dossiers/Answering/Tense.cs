using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Answering;

/// <summary>"When did Brussels approve it?" is not answered by that it still has to.</summary>
internal static partial class Tense
{
    public static bool IsOpen(QuestionReading asked, Passage passage) =>
        (passage.Question is null || Duty().IsMatch(passage.Question) || asked.Kind == QuestionKind.When) && asked.Kind is QuestionKind.When or QuestionKind.YesNo or QuestionKind.Who or QuestionKind.Which && Done().IsMatch(asked.Text) && ((passage.Question is { } question && Duty().IsMatch(question)) || (passage.Question is null && Open().IsMatch(passage.Text)) || (asked.Kind != QuestionKind.YesNo && Trying().IsMatch(passage.Text))) && !asked.IsAboutNow;

    /// <summary>"Has to", "must", "needs approval": not done so far.</summary>
    public static bool IsDuty(string text) => Duty().IsMatch(text);

    [GeneratedRegex(@"\b(?:attempt\w*|tr(?:y|ies|ied|ying)\s+to|plans?\s+to|aims?\s+to|wants?\s+to|demand\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trying();

    [GeneratedRegex(@"\b(?:has|have|must|needs?)\s+to\b|\bmust\b|\bneeds?\s+(?:\w+\s+)?(?:approval|consent|permission|clearance)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\bdid\b|^\s*when\s+(?:was|were)\b|^\s*(?:has|have)\b(?!\s+to\b)|^\s*(?:who|which)\s+(?:\w+\s+){0,3}?\w+ed\b", RegexOptions.IgnoreCase)]
    private static partial Regex Done();

    [GeneratedRegex(@"\b(?:needs?|must|ha(?:s|ve)\s+to|subject\s+to|awaits?|pending|is\s+due|are\s+due|yet\s+to|expect(?:s|ed)?\s+to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Open();
}
