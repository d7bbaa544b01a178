using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>One line of an article's plain text (the form that <see cref="Articles.ReadResult.Read"/> documents).</summary>
internal sealed partial record ArticleLine(LineKind Kind, string Text)
{
    private const int LongestHeadingWords = 14;

    public bool IsQuestion => Text.EndsWith('?') && Text.IndexOf("? ", StringComparison.Ordinal) < 0;

    public static IReadOnlyList<ArticleLine> Of(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(OfLine)];

    private static ArticleLine OfLine(string line)
    {
        if (Bullet().Match(line) is { Success: true } bullet)
            return new(LineKind.Item, line[bullet.Length..]);
        var text = Markdown().Replace(line, "");
        return new(text.Length < line.Length || LooksLikeHeading(text) ? LineKind.Heading : LineKind.Paragraph, text);
    }

    private static bool LooksLikeHeading(string line) =>
        !EndsSentence().IsMatch(line) && line.Count(char.IsWhiteSpace) < LongestHeadingWords;

    [GeneratedRegex(@"^(?:[-*•‣–]|\d{1,2}[.)])\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^#{1,6}\s+")]
    private static partial Regex Markdown();

    [GeneratedRegex(@"[.!?:;,…][""”’')\]]*$")]
    private static partial Regex EndsSentence();
}
