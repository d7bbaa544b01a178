using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Answering;

/// <summary>Reads what a question asks for, and whether a text can be its answer.</summary>
internal static partial class Question
{
    public static QuestionKind KindOf(string question)
    {
        if (HowLong().IsMatch(question))
            return QuestionKind.HowLong;
        if (HowMuch().IsMatch(question))
            return QuestionKind.HowMuch;
        if (When().IsMatch(question))
            return QuestionKind.When;
        return Who().IsMatch(question) ? QuestionKind.Who : QuestionKind.Open;
    }

    public static bool CanBeAnswered(QuestionKind kind, string text, DateTimeOffset asOf) => kind switch
    {
        QuestionKind.When => DateReader.Read(text, asOf).Any(date => char.IsAsciiDigit(date.Value[0])),
        QuestionKind.HowMuch => MoneyReader.Read(text).Count > 0 || PercentReader.Read(text).Count > 0 || Number().IsMatch(text),
        QuestionKind.HowLong => DateReader.Read(text, asOf).Count > 0 || text.Contains("until", StringComparison.OrdinalIgnoreCase),
        QuestionKind.Who => Name().IsMatch(text),
        _ => true,
    };

    [GeneratedRegex(@"\b(?:how\s+long|until\s+when|for\s+how\s+many\s+(?:years|months)|how\s+many\s+(?:years|months))\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowLong();

    [GeneratedRegex(@"\bhow\s+(?:much|many|large|big)\b|\bwhat\s+(?:percentage|percent|share|sum|amount|price|is\s+the\s+(?:price|value|size))\b|\bworth\b", RegexOptions.IgnoreCase)]
    private static partial Regex HowMuch();

    [GeneratedRegex(@"\b(?:when|what\s+(?:date|day|month|year)|which\s+(?:date|day|month|year)|since\s+when)\b", RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:who|whom|whose)\b|\b(?:which|what)\s+(?:company|companies|firm|bank|court|judge|person)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    [GeneratedRegex(@"\b\d+\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    [GeneratedRegex(@"\b\p{Lu}\w+")]
    private static partial Regex Name();
}
