using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What texts about a deal call its parties once they are named: "the two companies", "both sides", "the pair".</summary>
internal static partial class Together
{
    public static bool IsIn(string text) => Words().IsMatch(text);

    [GeneratedRegex(
        @"\b(?:the|both|two|n?either)\s+(?:\w+\s+)?(?:party|side|parties|companies|sides|firms|partners|boards)\b|^Both\b|\bthe\s+(?:two|pair|duo)\s+(?=\w+ed\b|had\b|struck\b|agree\b|have\b|will\b)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Words();
}
