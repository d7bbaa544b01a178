using System.Text;
using System.Text.RegularExpressions;

namespace AlertBot.Text;

/// <summary>Puts the lines of a paragraph together that an editor or a mail program broke at a column.</summary>
internal static partial class HardWrap
{
    // Programs break at 65 to 80; a longer line is a paragraph of its own.
    private const int Widest = 100;
    private const int Fewest = 3;
    private const int Slack = 3;

    public static string Join(string text)
    {
        var lines = text.Split('\n').Select(line => line.TrimEnd()).ToArray();
        var width = lines.Max(line => line.Length);
        return width <= Widest && IsWrapped(lines, width) ? Joined(lines, width) : text;
    }

    // In prose that was broken most lines are full; in a list or a poem few are.
    private static bool IsWrapped(string[] lines, int width)
    {
        var (followed, full) = (0, 0);
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            followed += lines[i].Length > 0 && lines[i + 1].Length > 0 ? 1 : 0;
            full += IsFull(lines[i], lines[i + 1], width) ? 1 : 0;
        }

        return full >= Fewest && full * 2 > followed;
    }

    private static string Joined(string[] lines, int width)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(lines[i]);
            if (i + 1 < lines.Length)
                text.Append(IsFull(lines[i], lines[i + 1], width) ? ' ' : '\n');
        }

        return text.ToString();
    }

    /// <summary>The next line's first word had hardly any room; the longest line need not have filled the column.</summary>
    private static bool IsFull(string line, string next, int width) =>
        line.Length > 0 && next.Length > 0 && !Item().IsMatch(next) && line.Length + 1 + next.Split(' ', 2)[0].Length > width - Slack;

    [GeneratedRegex(@"^\s*(?:[-*•‣–▪●#|>]|\d{1,2}[.)]\s|[QA]:)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
