using System.Text.RegularExpressions;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>An amount in the text's own words, with those around it that it is not true without: "up to $50 billion", "$10 billion or more".</summary>
internal static partial class Wording
{
    private const int Reach = 24;

    public static string Of(LexedText source, int from, int to)
    {
        var (start, end) = (source[from].Start, source[to - 1].End);
        if (Qualifier.Around(source.Text, start, end) is { } qualifier)
            (start, end) = (qualifier.Start, qualifier.End);
        return source.Text[(start - Between().Match(source.Text[Math.Max(0, start - Reach)..start]).Length)..end].Trim();
    }

    [GeneratedRegex(@"\bbetween\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();
}
