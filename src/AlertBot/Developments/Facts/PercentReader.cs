using System.Text.RegularExpressions;

namespace AlertBot.Developments.Facts;

/// <summary>Finds percentages in running text: "27%", "27 percent", "twenty-seven per cent", "2.5 percentage points".</summary>
internal static partial class PercentReader
{
    public static IReadOnlyList<Percent> Read(string text)
    {
        List<Percent>? found = null;
        foreach (Match match in Share().Matches(text))
        {
            if (Numeral.Read(match.Groups["number"].Value, "") is { } value)
                (found ??= []).Add(new Percent(match.Index, match.Index + match.Length, match.Value, match.Groups["minus"].Success ? -value : value));
        }

        return found ?? (IReadOnlyList<Percent>)[];
    }

    // A minus counts only at the start of a word: "20-25%" is a range.
    [GeneratedRegex(
        $@"(?:(?<![^\s(])(?<minus>[-−])|(?<![A-Za-z\d.,]))(?<number>{Numeral.Digits}|{Numeral.Words})(?:[ ]?%|[ ]?-?[ ]?(?:per[ ]?cent|pct|percentage[ ]points?|percentage)(?![A-Za-z]))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Share();
}
