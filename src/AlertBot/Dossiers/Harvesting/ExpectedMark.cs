using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>What a timeline marks as still to come: "Q4 2026 (expected): …", "Expected: June 2027 – …", "By May 2027, planned: …".</summary>
internal static partial class ExpectedMark
{
    private const string Word = "Expected: ";

    /// <summary>How long a mark at the start of a line is, with what sets it off; zero where there is none.</summary>
    public static int Before(string line) => Leading().Match(line).Length;

    /// <summary>Where the mark after a date ends; its own start where there is none.</summary>
    public static int After(string line, int dateEnd) => Trailing().Match(line, dateEnd) is { Success: true } mark ? mark.Index + mark.Length : dateEnd;

    /// <summary>What a row tells, said so that nobody takes it for done.</summary>
    public static string On(string told) => Said().IsMatch(told) ? told : Word + (AtEnd().Match(told) is { Success: true } twice ? $"{twice.Groups["what"].Value}." : told);

    public static bool IsOn(string row) => row.StartsWith(Word, StringComparison.Ordinal);

    /// <summary>The row tells what is still to come, marked or in its own words.</summary>
    public static bool IsSaid(string row) => IsOn(row) || Said().IsMatch(row);

    /// <summary>A row without its mark.</summary>
    public static string Without(string row) => IsOn(row) ? row[Word.Length..] : row;

    [GeneratedRegex(
        @"^[(\[]?\s*(?:still\s+to\s+come|to\s+come|coming\s+up|(?:expected|planned|scheduled|targeted|anticipated|projected|forecast|estimated|est\.|due|upcoming|next|outlook|tentative)(?:\s+(?:for|in|on|by))?)\s*[)\]]?\s*(?:[:–—|]|-(?=\s))?\s+(?=[\p{Lu}\d])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"\G\s*(?:[(\[]\s*(?:[\w ]{0,20}\b)?(?:expected|planned|scheduled|targeted|target|anticipated|projected|forecast|estimated?|est\.?|due|tentative(?:ly)?|provisional|likely|at\s+the\s+earliest|tbc|to\s+be\s+confirmed|to\s+come)\b[^)\]]{0,20}[)\]]" +
        @"|,?\s+(?:expected|planned|scheduled|targeted|anticipated|projected|estimated|est\.|at\s+the\s+earliest)(?=\s*(?:[:–—|]|-\s|$)))",
        RegexOptions.IgnoreCase)]
    private static partial Regex Trailing();

    // "Closing expected.": the mark says so already.
    [GeneratedRegex(@"^(?<what>.{3,}?)(?:,?\s+(?:(?:is|are)\s+)?(?:expected|planned|due|scheduled|anticipated|targeted|projected)|\s+\((?:expected|planned|due|scheduled)\))[.]?$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"^(?:(?:expected|planned|scheduled|anticipated|projected|targeted|likely|possible)\b|.{0,60}\b(?:(?:is|are)\s+(?:expected|due|set|scheduled|planned|to)|will|shall)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Said();
}
