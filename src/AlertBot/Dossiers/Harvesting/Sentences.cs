using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>Cuts a paragraph into sentences, without the dateline that agencies lead with ("LONDON, Mar 18 (Agency) - ").</summary>
internal static partial class Sentences
{
    public static IReadOnlyList<string> Of(string paragraph)
    {
        var text = Dateline().Replace(paragraph.Trim(), "");
        var sentences = new List<string>();
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            if (Abbreviation().IsMatch(text[start..(end.Index + 1)]))
                continue;
            sentences.Add(text[start..(end.Index + end.Length)].Trim());
            start = end.Index + end.Length;
        }

        if (start < text.Length && text[start..].Trim() is { Length: > 0 } rest)
            sentences.Add(rest);
        return sentences;
    }

    [GeneratedRegex(@"[.!?][""”’')\]]*\s+(?=[""“‘'(\[]?[\p{Lu}\d])")]
    private static partial Regex End();

    [GeneratedRegex(
        @"(?:^|[\s(""“])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Inc|Corp|Ltd|Co|Bros|Jr|Sr|St|No|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|(?:\p{Lu}\.)+\p{Lu})\.$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}\s.,'’-]+,?(?:\s+\p{L}+\.?\s+\d{1,2})?\s*\([^)]{2,30}\)\s*[-–—]+\s*")]
    private static partial Regex Dateline();
}
