using System.Text.RegularExpressions;

namespace AlertBot.Text;

/// <summary>What agencies lead a story with: "LONDON, Mar 18 (Agency) - ". It is no part of the sentence.</summary>
internal static partial class Dateline
{
    public static string Strip(string text) => Pattern().Replace(text.Trim(), "");

    // "BREMEN, Mar 4 (Agency) - ", "SAN JOSE, Calif. — ", "LISBON, March 19, 2026 — ", "WASHINGTON (AP) — ", "(Agency) - "; a name in capitals before
    // a dash is none.
    [GeneratedRegex(
        @"^(?:\p{Lu}[\p{Lu}\s.'’-]+(?:/\p{Lu}[\p{Lu}\s]+)?(?:(?:,\s*[\p{L}.]+(?:\s[\p{L}.]+)?)*,?(?:\s+\p{L}+\.?\s+\d{1,2}(?:,\s+\d{4})?)?\s*\([^)]{2,30}\)|(?:,\s*[\p{L}.]+){1,2}(?:\s+\d{1,2}(?:,\s+\d{4})?)?|(?<=[\p{Lu}\s]{6}))|\([^)]{2,30}\))\s+[-–—]+\s*(?=[\p{Lu}\d“‘""'])")]
    private static partial Regex Pattern();
}
