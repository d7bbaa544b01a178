using System.Text.RegularExpressions;

namespace AlertBot.Developments.Summaries;

/// <summary>The word that ties a sentence to the one before it ("But", "Separately,") and says nothing of its own.</summary>
internal static partial class Connective
{
    public static string Strip(string sentence) =>
        Pattern().Match(sentence) is { Success: true } found ? Capital(sentence[found.Length..]) : sentence;

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    [GeneratedRegex(
        @"^(?:(?:But|And|Yet|So(?!\s+(?:far|long|much|many|that)\b))(?:,\s+|\s+)|(?:However|Separately|Meanwhile|Also|In\s+addition|Moreover|Furthermore|Additionally|Instead|Still|At\s+the\s+same\s+time|In\s+turn|For\s+(?:its|their)\s+part),\s+|(?:By|Since|Until)\s+then,?\s+(?=\p{Lu}))(?=[\p{L}\p{Sc}\d])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
