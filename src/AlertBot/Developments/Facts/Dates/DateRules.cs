using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>All the forms in which dates are written, found by the word they begin with. Where several read, the longest text wins.</summary>
internal static class DateRules
{
    private static readonly DateRule[] _rules =
    [
        .. NumericDays.Rules, .. CalendarDays.Rules, .. CalendarMonths.Rules, .. CalendarYears.Rules, .. Quarters.Rules, .. NearDays.Rules, .. Shifts.Rules,
        .. WeekDates.Rules, .. Holidays.Rules, .. Lengths.Rules, .. Sets.Rules, .. Clock.Rules, .. Parts.Rules,
    ];

    private static readonly ReadDate[] _digits = Of(DateRule.Digits);
    private static readonly ReadDate[] _apostrophe = Of(DateRule.Apostrophe);
    private static readonly WordTable<ReadDate[]> _byLead = new(_rules
        .SelectMany(rule => rule.Leads.Distinct().Select(lead => (lead, rule.Read)))
        .GroupBy(pair => pair.lead, pair => pair.Read, StringComparer.OrdinalIgnoreCase)
        .Select(group => KeyValuePair.Create(group.Key, group.ToArray())));

    // "10 a.m. on the first Friday of next month" is three deep; a text of nothing but "early early early" must end somewhere.
    private const int Deepest = 3;

    public static DateMatch? Longest(ref Scan scan, DateAnchor outer)
    {
        var (start, end, anchor) = (scan, scan, outer with { Depth = outer.Depth + 1 });
        if (anchor.Depth > Deepest)
            return null;
        DateMatch? longest = null;
        foreach (var read in At(start))
        {
            var ahead = start;
            if (read(ref ahead, anchor) is { } match && ahead.At > end.At)
                (longest, end) = (match, ahead);
        }

        scan = end;
        return longest;
    }

    private static ReadDate[] At(Scan scan)
    {
        if (scan.IsKind(LexemeKind.Digits))
            return _digits;
        if (scan.IsKind(LexemeKind.Word))
            return _byLead.TryGet(scan.Span, out var reads) ? reads : [];
        return scan.IsKind(LexemeKind.Sign) && scan.Span[0] is '\'' or '’' or '‘' ? _apostrophe : [];
    }

    private static ReadDate[] Of(string lead) => [.. _rules.Where(rule => rule.Leads.Contains(lead)).Select(rule => rule.Read)];
}
