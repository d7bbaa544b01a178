using System.Text.RegularExpressions;

namespace AlertBot.Developments.Facts;

/// <summary>What stands around an amount and says how exactly it is meant.</summary>
internal static partial class Qualifier
{
    // Far enough for "an estimated total of "; near enough that the words belong to the amount.
    private const int Reach = 32;

    public static string? Around(string text, int start, int end)
    {
        var from = Math.Max(0, start - Reach);
        var before = Before().Match(text[from..start]);
        if (before.Success)
            return before.Groups.Values.Skip(1).First(group => group.Success).Name.Replace('_', ' ');

        return After().IsMatch(text.AsSpan(end, Math.Min(12, text.Length - end))) ? "at least" : null;
    }

    [GeneratedRegex(
        @"(?:(?<![A-Za-z])(?:(?<up_to>up[ ]to|as[ ](?:much|many|high)[ ]as|at[ ]most|no[ ]more[ ]than|a[ ]maximum[ ]of)"
        + @"|(?<at_least>at[ ]least|no[ ](?:less|fewer)[ ]than|a[ ]minimum[ ]of|not[ ]less[ ]than)"
        + @"|(?<more_than>more[ ]than|over|above|exceeding|upwards?[ ]of|north[ ]of|in[ ]excess[ ]of|topping)"
        + @"|(?<less_than>less[ ]than|under|below|fewer[ ]than)"
        + @"|(?<about>about|around|roughly|approximately|some|nearly|almost|close[ ]to|(?:an[ ])?estimated|or[ ]so))[ ]+(?:an?[ ]|another[ ]|the[ ])?|(?<about>~[ ]?))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^(?:\+|[ ]?-?[ ]?plus\b|[ ]or[ ]more\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
