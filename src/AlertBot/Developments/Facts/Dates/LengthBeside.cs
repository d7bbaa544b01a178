using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>What stands behind a length and makes it a date: "ago", "from now", "later", "before yesterday".</summary>
internal static class LengthBeside
{
    /// <summary>
    /// "two weeks ago" is one date (TimeML Annotation Guidelines 1.2.1, 2.1.1), as exact as its unit. NewsReader's annotators took the length
    /// alone and the date as an empty tag; readers of a timeline want the date.
    /// </summary>
    public static DateMatch? Read(ref Scan scan, DateAnchor anchor, int count, TimeUnit unit)
    {
        if (unit < TimeUnit.Day || !Side(ref scan, anchor, out var side, out var from, out var shift))
            return null;
        var value = shift == 0 ? DateValue.Shift(from, unit, side * count) : Exact(from?.AddDays(shift), [(count, unit)], side);
        return value is null ? null : DateMatch.Date(value);
    }

    /// <summary>"1 month 21 days ago": as exact as its smallest unit.</summary>
    public static DateMatch? Read(ref Scan scan, DateAnchor anchor, IReadOnlyList<(decimal? Count, TimeUnit Unit)> pieces)
    {
        if (pieces.Any(piece => piece.Unit < TimeUnit.Day || piece.Count is null) || !Side(ref scan, anchor, out var side, out var from, out var shift))
            return null;
        return Exact(from?.AddDays(shift), pieces, side) is { } value ? DateMatch.Date(value) : null;
    }

    public static bool IsAgo(ref Scan scan) => scan.Word("ago");

    private static string? Exact(DateOnly? from, IReadOnlyList<(decimal? Count, TimeUnit Unit)> pieces, int side)
    {
        var smallest = pieces.Min(piece => piece.Unit);
        foreach (var (count, unit) in pieces)
        {
            if (from is not { } day || Math.Abs(count!.Value) > 5000)
                return DateValue.Shift(null, smallest, 0);
            var days = side * (int)count;
            from = unit switch
            {
                TimeUnit.Week => day.AddDays(7 * days),
                TimeUnit.Month => day.AddMonths(days),
                TimeUnit.Year when day.Year + days is > 1 and < 9999 => day.AddYears(days),
                _ => day.AddDays(days),
            };
        }

        return from is { } end ? DateValue.Day(end) : null;
    }

    /// <summary>Which way the length goes, and from where: publication, or the date told before for "later" and "earlier".</summary>
    private static bool Side(ref Scan scan, DateAnchor anchor, out int side, out DateOnly? from, out int shift)
    {
        (side, from, shift) = (0, anchor.Published, 0);
        if (scan.Any("ago", "hence") || scan.Phrase("in", "the", "future"))
            side = scan.Source.IsWord(scan.At - 1, "ago") ? -1 : 1;
        else if (scan.Any("later", "earlier"))
            side = scan.Source.IsWord(scan.At - 1, "later") ? 1 : -1;
        else if (scan.IsAny("from", "after", "before"))
            return FromNear(ref scan, out side, out shift);
        return side != 0;
    }

    private static bool FromNear(ref Scan scan, out int side, out int shift)
    {
        var ahead = scan;
        side = ahead.IsWord("before") ? -1 : 1;
        ahead.At++;
        shift = 0;
        if (!ahead.Any("now", "today"))
            shift = ahead.Any("tomorrow", "tmrw") ? 1 : ahead.Word("yesterday") ? -1 : 0;
        if (ahead.At == scan.At + 1)
            return false;
        scan = ahead;
        return true;
    }
}
