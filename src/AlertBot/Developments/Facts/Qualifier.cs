using System.Text.RegularExpressions;

namespace AlertBot.Developments.Facts;

/// <summary>What stands around an amount and says how exactly it is meant.</summary>
/// <param name="Start">Where the amount begins with it: "up to" in "up to $50 billion".</param>
/// <param name="End">Where it ends with it: "or more" in "$10 billion or more".</param>
internal sealed partial record Qualifier(string Name, int Start, int End)
{
    // Far enough for "an estimated total of "; near enough that the words belong to the amount.
    private const int Reach = 32;
    private const int ReachAfter = 18;

    public static Qualifier? Around(string text, int start, int end)
    {
        var before = Before().Match(text[Math.Max(0, start - Reach)..start]);
        if (before.Success)
            return new(NameOf(before), start - before.Length, end);

        var after = After().Match(text[end..Math.Min(text.Length, end + ReachAfter)]);
        return after.Success ? new(NameOf(after), start, end + after.Length) : null;
    }

    private static string NameOf(Match match) => match.Groups.Values.Skip(1).First(group => group.Success).Name.Replace('_', ' ');

    [GeneratedRegex(
        @"(?:(?<![A-Za-z])(?:(?<up_to>up[ ]to|as[ ](?:much|many|high)[ ]as|at[ ]most|no[ ]more[ ]than|not[ ]more[ ]than|a[ ]maximum[ ]of)"
        + @"|(?<at_least>at[ ]least|no[ ](?:less|fewer)[ ]than|a[ ]minimum[ ]of|not[ ]less[ ]than)"
        + @"|(?<more_than>more[ ]than|(?:(?:just|well|slightly)[ ])?(?:over|above)|exceeding|upwards?[ ]of|north[ ]of|in[ ]excess[ ]of|topping)"
        + @"|(?<less_than>less[ ]than|(?:(?:just|well|slightly)[ ])?(?:under|below)|fewer[ ]than)"
        + @"|(?<about>about|around|roughly|approximately|some|nearly|almost|close[ ]to|(?:an[ ])?estimated|or[ ]so))[ ]+(?:an?[ ]|another[ ]|the[ ])?|(?<about>~[ ]?))$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(
        @"^(?:(?<at_least>\+|[ ]?-?[ ]?plus\b|[ ]or[ ](?:more|higher|above)\b|[ ]and[ ]up\b|[ ]at[ ]least(?=[,.;:)]|$))|(?<up_to>[ ]or[ ](?:less|lower)\b|[ ]at[ ]most\b)|(?<about>[ ]or[ ](?:so|thereabouts)\b))",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
