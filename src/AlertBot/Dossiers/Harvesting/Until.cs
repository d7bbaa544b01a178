using System.Text.RegularExpressions;
using AlertBot.Developments.Facts;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Until when something holds: the TIMEX3 value of a date, or an event in the text's own words ("OpenAI achieves AGI").</summary>
internal static partial class Until
{
    public static string? In(string text, IReadOnlyList<DateFact> dates)
    {
        foreach (Match word in Words().Matches(text))
        {
            // The date may be told with its preposition, or begin with words of its own: "the end of March".
            var date = dates.FirstOrDefault(fact => fact.Start <= word.Index + word.Length && fact.End > word.Index + word.Length && fact.Value[0] != 'P');
            if (date is not null)
                return date.Value;
        }

        return Event().Match(text) is { Success: true } found ? EventOrItsDate(found.Groups["event"], dates) : null;
    }

    /// <summary>"Until the patents expire in 2041" is until 2041.</summary>
    private static string? EventOrItsDate(Group happening, IReadOnlyList<DateFact> dates) =>
        dates.FirstOrDefault(date => date.Start >= happening.Index && date.End <= happening.Index + happening.Length && date.Value[0] != 'P')?.Value
        // A year that is none of the dates is the one that held before.
        ?? (Year().IsMatch(happening.Value) ? null : happening.Value.TrimEnd());

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(
        @"\b(?:through|until|till|up\s+to|to\s+(?=(?:19|20)\d\d\b)|(?:expir|laps|end|run|last)\w*\s+(?:in|on|at|to|through|until)|valid\s+(?:to|until|through)|to\s+the\s+end\s+of|(?:exten|prolong|renew|lengthen|mov|push|postpon|shift|defer)\w*\s+(?:[\w’'-]+\s+){0,8}?to)\s*(?:at\s+least\s+)?(?:the\s+end\s+of\s+)?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:until|till)\s+(?<event>[^.;:—–]{3,90}?)(?=\s*(?:[.;:—–]|,\s+(?:while|but|and|which|so|an?|the)\b|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Event();
}
