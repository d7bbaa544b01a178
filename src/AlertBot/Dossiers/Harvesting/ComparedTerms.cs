using System.Text.RegularExpressions;

namespace AlertBot.Dossiers.Harvesting;

/// <summary>
/// The rows of a table that sets what held before beside what holds now: under "Term | Before | Now", "Licence | exclusive until 2027 | non-exclusive
/// through 2032" tells of a licence, and what it was.
/// </summary>
internal static partial class ComparedTerms
{
    private const string CellEnd = " | ";

    /// <summary>For each line the term that it tells, null for lines that are no such row.</summary>
    public static IReadOnlyList<(string Text, string Before)?> Of(IReadOnlyList<ArticleLine> lines)
    {
        var told = new (string, string)?[lines.Count];
        (int Count, int Old, int New)? columns = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = lines[i].Text.Split(CellEnd, StringSplitOptions.TrimEntries);
            if (cells.Length < 2)
                columns = null;
            else if (Columns(cells) is { } found)
                columns = found;
            else if (columns is { } known && cells.Length - known.Count is 0 or 1)
                told[i] = Row(cells, known.Old + cells.Length - known.Count, known.New + cells.Length - known.Count);
        }

        return told;
    }

    // The cell over the names of the terms may be empty, and then is not in the line.
    private static (int Count, int Old, int New)? Columns(string[] cells)
    {
        var (old, now) = (Array.FindIndex(cells, cell => Old().IsMatch(cell)), Array.FindIndex(cells, cell => New().IsMatch(cell)));
        return old >= 0 && now >= 0 && old != now ? (cells.Length, old, now) : null;
    }

    private static (string, string)? Row(string[] cells, int old, int now) =>
        old > 0 && now > 0 && cells[0].Length > 0 && cells[now].Length > 0 ? ($"{cells[0]}: {cells[now]}", cells[old]) : null;

    [GeneratedRegex(@"^(?:before|old|then|was|until\s+now|so\s+far|(?:the\s+)?(?:previous|old|earlier|former|original)(?:ly)?(?:\s+\w+){0,2}|\w+\s+before|up\s+to\s+now|from)$", RegexOptions.IgnoreCase)]
    private static partial Regex Old();

    [GeneratedRegex(@"^(?:now|new|after|is|today|from\s+now\s+on|(?:the\s+)?(?:new|amended|revised|current)(?:\s+\w+){0,2}|\w+\s+(?:now|after)|to)$", RegexOptions.IgnoreCase)]
    private static partial Regex New();
}
