using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What a figure was before, right after it: "$250 billion, up from $38 billion", "35 percent from 20 percent".</summary>
internal static partial class OldFigure
{
    public static string? Of(string text, int end) => From().Match(text, end) is { Success: true } from ? from.Groups["old"].Value.TrimEnd() : null;

    [GeneratedRegex(
        @"\G(?:[^.;]{0,60}?\b(?:up|down|raised|increased|lifted|cut|reduced))?,?\s+(?:compared\s+with|instead\s+of|from)\s+(?:about\s+)?(?<old>[^,.;]{0,16}?\d(?:(?!\s+to\b)[^,.;]){0,20}(?:\.\d(?:(?!\s+to\b)[^,.;]){0,20})?)",
        RegexOptions.IgnoreCase)]
    private static partial Regex From();
}
