using System.Text.RegularExpressions;

namespace AlertBot.Evaluation.Ask;

/// <summary>The two columns of BANKING77: a question, quoted where it holds commas, and its category.</summary>
internal static partial class Csv
{
    public static IEnumerable<FaqQuestion> Pairs(string path) =>
        Row().Matches(File.ReadAllText(path)).Skip(1)
            .Select(row => new FaqQuestion(row.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal) : row.Groups["plain"].Value, row.Groups["entry"].Value));

    [GeneratedRegex("(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,\\n]*)),(?<entry>[^\\r\\n]+)\\r?\\n?")]
    private static partial Regex Row();
}
