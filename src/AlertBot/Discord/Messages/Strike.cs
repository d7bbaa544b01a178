namespace AlertBot.Discord.Messages;

/// <summary>Struck-through text, cut before it is struck: a cut after that would leave the rest of the card struck too.</summary>
internal static class Strike
{
    private const string Mark = "~~";

    /// <param name="escaped">Text in Markdown, in which no mark of ours stands.</param>
    public static string Out(string escaped, int limit)
    {
        var lines = TextCut.To(escaped, limit).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var room = limit - (lines.Length * 2 * Mark.Length);
        return room <= 0 || lines.Length == 0 ? "" : lines.Length == 1 ? Line(TextCut.To(lines[0], room)) : string.Join('\n', TextCut.To(string.Join('\n', lines), room).Split('\n').Select(Line));
    }

    private static string Line(string line) => $"{Mark}{line.Trim()}{Mark}";
}
