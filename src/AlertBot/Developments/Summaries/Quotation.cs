using System.Text.RegularExpressions;

namespace AlertBot.Developments.Summaries;

/// <summary>What somebody says between quotation marks: mostly what he thinks of the news, and not the news.</summary>
internal static partial class Quotation
{
    // With less than that a sentence tells in its own words and quotes a few.
    private const double Most = 0.4;

    public static bool IsMostOf(string sentence) => Quoted().Matches(sentence).Sum(quoted => quoted.Length) > sentence.Length * Most || Self().IsMatch(Quoted().Replace(sentence, ""));

    // Who says "I" and "our" is quoted, with marks or without.
    [GeneratedRegex(@"(?<![\w.])(?:I|my|we|our|We|Our|My)\b(?![.&])", RegexOptions.CultureInvariant)]
    private static partial Regex Self();

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
