using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>A line that asks, without its mark; with the answer where it stands on the same line.</summary>
/// <param name="Marked">"Q:" or the like says so.</param>
internal sealed partial record FaqQuestion(string Text, string? Answer, bool Marked)
{
    public static FaqQuestion? Of(ArticleLine line)
    {
        if (Both().Match(line.Text) is { Success: true } both)
            return new(both.Groups["question"].Value, both.Groups["answer"].Value, Marked: true);
        var text = Mark().Replace(line.Text, "");
        var marked = text.Length < line.Text.Length;
        if (line.IsQuestion)
            return text.Length < 3 ? null : new(text, null, marked);
        return OnOneLine().Match(text) is { Success: true } told ? new(told.Groups["question"].Value, told.Groups["answer"].Value, marked) : null;
    }

    public static string WithoutAnswerMark(string line) => AnswerMark().Replace(line, "");

    [GeneratedRegex(@"^(?:Q(?:uestion)?\s?\d*\s?[:.)–—-]|\d{1,2}[.)])\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^A(?:nswer)?\s?\d*\s?[:.)]\s*", RegexOptions.IgnoreCase)]
    private static partial Regex AnswerMark();

    [GeneratedRegex(@"^Q(?:uestion)?\s?\d*\s?[:.)]\s*(?<question>[^?]+\?)\s+A(?:nswer)?\s?\d*\s?[:.)]\s*(?<answer>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    // "Is the lawsuit over? Yes. It ended in May."
    [GeneratedRegex(
        @"^(?<question>(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|will|would|should|must|may|has|have|had)\b[^?.!]{5,180}\?)\s+[–—:-]?\s*(?<answer>\p{Lu}.+)$",
        RegexOptions.IgnoreCase)]
    private static partial Regex OnOneLine();
}
