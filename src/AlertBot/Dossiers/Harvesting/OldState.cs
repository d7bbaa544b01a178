using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What held before, in the words of a sentence that tells it: "replaces X with", "under the old terms, X", "were exclusive until".</summary>
internal static partial class OldState
{
    public static string? In(string sentence)
    {
        foreach (var form in (Regex[])[Replaced(), OldTerms(), Formerly(), WasExclusive()])
        {
            if (form.Match(sentence) is { Success: true } match)
                return Label().Replace(match.Groups["old"].Value.Trim(' ', ',', '—', '–'), "");
        }

        return null;
    }

    // "Licence: they were exclusive" in a list of terms.
    [GeneratedRegex(@"^\p{Lu}[\w ]{2,20}:\s+")]
    private static partial Regex Label();

    [GeneratedRegex(@"\breplac(?:es|ed|ing|e)\s+(?<old>.{4,260}?)(?:[\s—–]+(?:with|by)\b|[.;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Replaced();

    [GeneratedRegex(
        @"\b(?:under|in)\s+(?:the\s+|its\s+|their\s+)?(?:previous|old|former|earlier|original|prior)\s+(?:terms|agreement|deal|contract|pact|arrangement),?\s+(?<old>[^.;]{4,260})",
        RegexOptions.IgnoreCase)]
    private static partial Regex OldTerms();

    [GeneratedRegex(@"^(?:previously|formerly|until\s+now|until\s+then|before\s+that|up\s+to\s+now),?\s+(?<old>[^.;]{4,260})", RegexOptions.IgnoreCase)]
    private static partial Regex Formerly();

    [GeneratedRegex(@"^(?<old>[^.;]{4,160}\b(?:was|were|had\s+been|used\s+to\s+be)\s+(?:non-)?exclusive\b[^.;]*)", RegexOptions.IgnoreCase)]
    private static partial Regex WasExclusive();
}
