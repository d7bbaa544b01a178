using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>How often: "each year", "every Monday", "per month", "annually", "$3 billion a year".</summary>
internal static class Sets
{
    public static readonly DateRule[] Rules =
    [
        new(["each", "every", "per"], Each),
        new(["annually", "yearly"], Adverb),
        new(["a", "an"], Rate),
        new(DateWords.PluralWeekdays.Words, Weekdays),
    ];

    private static DateMatch? Each(ref Scan scan, DateAnchor anchor)
    {
        var isPer = scan.IsWord("per");
        scan.At++;
        if (!isPer && DatePieces.Weekday(ref scan, out var weekday))
            return new Timex(TimexType.Set, $"XXXX-WXX-{weekday}");
        var ahead = scan;
        if (!isPer && SpelledNumbers.UnderHundred(ref ahead, out var count) && ahead.In(DateWords.Units, out var many) && many >= (int)TimeUnit.Day)
            return (scan = ahead) == ahead ? new Timex(TimexType.Set, PeriodValue.Write([(count, (TimeUnit)many)])) : null;
        if (isPer && scan.Word("annum"))
            return new Timex(TimexType.Set, "P1Y");
        return Unit(ref scan);
    }

    private static DateMatch? Adverb(ref Scan scan, DateAnchor anchor)
    {
        scan.At++;
        return new Timex(TimexType.Set, "P1Y");
    }

    // "15 a year", "$3 billion a year", "twice a month": an amount or "times" right before it.
    private static DateMatch? Rate(ref Scan scan, DateAnchor anchor)
    {
        var before = scan.At - 1;
        var isRate = scan.Source.IsKind(before, LexemeKind.Digits) || scan.Source.IsSign(before, '%')
            || (scan.Source.IsKind(before, LexemeKind.Word) && _amounts.TryGet(scan.Source.Span(before), out _));
        scan.At++;
        return isRate ? Unit(ref scan) : null;
    }

    private static DateMatch? Weekdays(ref Scan scan, DateAnchor anchor) =>
        scan.In(DateWords.PluralWeekdays, out var weekday) && scan.Source.IsWord(scan.At - 2, "on") ? new Timex(TimexType.Set, $"XXXX-WXX-{weekday}") : null;

    private static DateMatch? Unit(ref Scan scan)
    {
        if (!scan.In(DateWords.Units, out var unit) || unit < (int)TimeUnit.Day || scan.IsAny("ago", "earlier", "later", "before"))
            return null;
        return new Timex(TimexType.Set, PeriodValue.Write([(1, (TimeUnit)unit)]));
    }

    private static readonly WordTable<bool> _amounts = WordTables.Set(
        "million billion trillion thousand hundred percent dollars euros pounds yen yuan cents once twice times units vehicles cars tonnes tons barrels people passengers planes aircraft jobs shares bn m mn k");
}
