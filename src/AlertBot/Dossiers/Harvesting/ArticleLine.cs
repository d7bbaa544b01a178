using System.Text.RegularExpressions;
using AlertBot.Text;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>One line of an article's plain text (the form that <see cref="Articles.ReadResult.Read"/> documents), or of text with Markdown's marks.</summary>
internal sealed partial record ArticleLine(LineKind Kind, string Text)
{
    private const int LongestHeadingWords = 14;

    public bool IsQuestion => Text.EndsWith('?') && Text.IndexOf("? ", StringComparison.Ordinal) < 0;

    /// <summary>Without what belongs to the page and not to the story.</summary>
    public static IReadOnlyList<ArticleLine> Of(string text) =>
    [
        .. from line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
           where !Boilerplate.Is(line) && !TableRule().IsMatch(line)
           select OfLine(Emphasis().Replace(line, "")),
    ];

    private static ArticleLine OfLine(string line)
    {
        if (Bullet().Match(line) is { Success: true } bullet)
            return new(LineKind.Item, line[bullet.Length..]);
        if (line.Contains(" | ", StringComparison.Ordinal))
            return new(LineKind.Item, line.Trim('|', ' '));
        var text = Markdown().Replace(line, "");
        return new(text.Length < line.Length || LooksLikeHeading(text) ? LineKind.Heading : LineKind.Paragraph, text);
    }

    private static bool LooksLikeHeading(string line) =>
        !EndsSentence().IsMatch(line) && line.Count(char.IsWhiteSpace) < LongestHeadingWords;

    [GeneratedRegex(@"^(?:[-*•‣–▪●]|\d{1,2}[.)])\s+")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^#{1,6}\s+")]
    private static partial Regex Markdown();

    // Bold anywhere, italics around a whole line.
    [GeneratedRegex(@"\*\*|__|^[*_](?=\S)|(?<=\S)[*_]$")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"^\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?$")]
    private static partial Regex TableRule();

    [GeneratedRegex(@"[.!?:;,…][""”’')\]]*$")]
    private static partial Regex EndsSentence();
}
