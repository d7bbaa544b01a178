using System.Text.RegularExpressions;

namespace AlertBot.Text;

/// <summary>What agencies lead a story with: "LONDON, Mar 18 (Agency) - ". It is no part of the sentence.</summary>
internal static partial class Dateline
{
    public static string Strip(string text) => Pattern().Replace(text.Trim(), "");

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\s.,'’-]+,?(?:\s+\p{L}+\.?\s+\d{1,2})?\s*\([^)]{2,30}\)\s*[-–—]+\s*")]
    private static partial Regex Pattern();
}
