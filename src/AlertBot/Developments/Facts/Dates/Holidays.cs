using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>The holidays that business news tells dates by.</summary>
internal static class Holidays
{
    private static readonly (string[] Words, Func<int, DateOnly> Day)[] _days =
    [
        (["christmas", "eve"], year => new(year, 12, 24)),
        (["christmas", "day"], year => new(year, 12, 25)),
        (["christmas"], year => new(year, 12, 25)),
        (["boxing", "day"], year => new(year, 12, 26)),
        (["new", "year", "s", "eve"], year => new(year, 12, 31)),
        (["new", "year", "s", "day"], year => new(year, 1, 1)),
        (["new", "year", "eve"], year => new(year, 12, 31)),
        (["valentine", "s", "day"], year => new(year, 2, 14)),
        (["independence", "day"], year => new(year, 7, 4)),
        (["halloween"], year => new(year, 10, 31)),
        (["thanksgiving", "day"], Thanksgiving),
        (["thanksgiving"], Thanksgiving),
        (["black", "friday"], year => Thanksgiving(year).AddDays(1)),
        (["cyber", "monday"], year => Thanksgiving(year).AddDays(4)),
        (["labor", "day"], year => Nth(year, 9, 1, 1)),
        (["memorial", "day"], year => Nth(year, 6, 1, 1).AddDays(-7)),
    ];

    public static readonly DateRule[] Rules = [new([.. _days.Select(day => day.Words[0]).Distinct()], Holiday)];

    private static DateMatch? Holiday(ref Scan scan, DateAnchor anchor)
    {
        foreach (var (words, day) in _days)
        {
            var ahead = scan;
            if (!char.IsUpper(scan.Span[0]) || !Words(ref ahead, words))
                continue;
            scan = ahead;
            return OfYear(ref scan, anchor, day);
        }

        return null;
    }

    private static DateMatch OfYear(ref Scan scan, DateAnchor anchor, Func<int, DateOnly> day)
    {
        var ahead = scan;
        if (!ahead.Word("of"))
            ahead.Sign(',');
        if (Years.Digits(ref ahead, out var year))
            return (scan = ahead) == ahead ? DateMatch.Date(DateValue.Day(day(year))) : default;
        var date = day(anchor.Published?.Year ?? 2000);
        return DateMatch.Date(anchor.DayOf(date.Month, date.Day));
    }

    private static bool Words(ref Scan scan, string[] words)
    {
        foreach (var word in words)
        {
            scan.Sign("'’");
            if (!scan.Word(word))
                return false;
        }

        return true;
    }

    private static DateOnly Thanksgiving(int year) => Nth(year, 11, 4, 4);

    private static DateOnly Nth(int year, int month, int weekday, int number)
    {
        var first = new DateOnly(year, month, 1);
        return first.AddDays(((weekday - DateValue.Weekday(first) + 7) % 7) + (7 * (number - 1)));
    }
}
