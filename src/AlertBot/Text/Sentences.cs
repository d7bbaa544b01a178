using System.Text.RegularExpressions;

namespace AlertBot.Text;

/// <summary>Cuts running text into whole sentences. A line of its own (a heading, a list item) that does not end like a sentence is none.</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string text)
    {
        var sentences = new List<string>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var start = 0;
            foreach (Match end in End().Matches(line))
            {
                sentences.Add(line[start..(end.Index + end.Length)].Trim());
                start = end.Index + end.Length;
            }
        }

        return sentences;
    }

    // A stop ends a sentence before a space and a capital, a digit or a quotation mark, or at the end of the line; not after an initial or
    // a usual abbreviation ("J. Smith", "U.S.", "Warner Bros.", "Inc.", "Sept.") unless the line ends there too, or a word follows that no name
    // goes on with ("Milling Co. Under the terms"); "AT&T" ends in no initial.
    [GeneratedRegex(
        @"[.!?…]+[”’""')\]]*(?=\s*$)|(?<=\b(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros|[A-Z]\.[A-Z]))\.(?=\s+(?:The|An?|It|They|He|She|This|These|Under|Following|After|Before|As|But|And|Both|Each|In|On|At|If|When|While)\s+\p{Ll})|(?<!(?:(?<![\w&])[A-Z]|\b[A-Z]\.[A-Z]|\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|vs?|No|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)))"
        + @"[.!?…]+[”’""')\]]*(?=\s+[“‘""'(\[]?[A-Z0-9])",
        RegexOptions.CultureInvariant)]
    private static partial Regex End();
}
