using System.Collections.Immutable;

namespace AlertBot.Dossiers.Pictures;

/// <summary>Text in lines of a width; what does not fit ends with an ellipsis.</summary>
internal static class Wrapping
{
    public static ImmutableArray<string> Wrap(string text, float width, int mostLines, float size, bool bold = false)
    {
        var lines = new List<string>();
        var words = new Queue<string>(text.Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
        while (words.Count > 0 && lines.Count < mostLines)
            lines.Add(Line(words, width, size, bold));
        if (words.Count > 0)
            lines[^1] = Shortened(lines[^1], width, size, bold);
        return [.. lines];
    }

    /// <summary>All in one line, cut where it has to be.</summary>
    public static string Cut(string text, float width, float size, bool bold = false) => Wrap(text, width, 1, size, bold).FirstOrDefault() ?? "";

    private static string Line(Queue<string> words, float width, float size, bool bold)
    {
        var line = words.Dequeue();
        while (words.TryPeek(out var next) && Fonts.Width($"{line} {next}", size, bold) <= width)
            line += $" {words.Dequeue()}";
        return Fonts.Width(line, size, bold) <= width ? line : Shortened(line, width, size, bold);
    }

    private static string Shortened(string line, float width, float size, bool bold)
    {
        var kept = line.Length;
        while (kept > 1 && Fonts.Width(line[..kept].TrimEnd(' ', ',', ';', '-', '–') + "…", size, bold) > width)
            kept -= char.IsLowSurrogate(line[kept - 1]) ? 2 : 1;
        return line[..kept].TrimEnd(' ', ',', ';', '-', '–') + "…";
    }
}
