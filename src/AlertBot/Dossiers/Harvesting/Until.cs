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
            var date = dates.FirstOrDefault(fact => fact.Start == word.Index + word.Length && fact.Value[0] != 'P');
            if (date is not null)
                return date.Value;
        }

        return Event().Match(text) is { Success: true } found ? found.Groups["event"].Value.TrimEnd() : null;
    }

    [GeneratedRegex(@"\b(?:through|until|till|up\s+to|(?:expir|laps|end|run)\w*\s+(?:in|on|at|to)|valid\s+to|to\s+the\s+end\s+of)\s+(?:the\s+end\s+of\s+)?", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex(@"\b(?:until|till)\s+(?<event>[^.;:—–]{3,90}?)(?=\s*(?:[.;:—–]|,\s+(?:while|but|and|which|so|an?|the)\b|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Event();
}
