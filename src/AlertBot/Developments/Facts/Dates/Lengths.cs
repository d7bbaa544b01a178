using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Lengths of time, and the dates told by them: "six years", "a five-year deal", "the past decade", "two weeks ago", "three days later".</summary>
internal static class Lengths
{
    private static readonly string[] _counts =
        [DateRule.Digits, .. SpelledNumbers.Small.Words, "half", "a", "an", "another", "few", "several", "many", "couple", "hundred"];

    public static readonly DateRule[] Rules =
    [
        new([.. _counts, "the", "next", "past", "last", "coming", "following", "previous", "first", "within"], Counted),
        new(["the", "for", "over", "within", "in", "than", "least", "about", "nearly", "almost", "lasting", "after", "all", "full", "whole", "entire"], One),
        new(["years", "months", "weeks", "decades", "days", "hours"], Bare),
        new(["over"], OverTheYears),
        new(["in", "recent", "coming", "past", "next"], Vague),
        new([.. DateWords.Units.Words, "yearlong", "monthlong", "weeklong", "decadelong"], Lasting),
    ];

    private static DateMatch? Counted(ref Scan scan, DateAnchor anchor)
    {
        var start = scan;
        scan.Word("the");
        var isSided = scan.Any("next", "past", "last", "coming", "following", "previous", "first");
        if (!Pieces(ref scan, out var pieces) || IsAge(scan) || IsInsideWord(start))
            return null;
        if (pieces.Count == 1 && InWhole(pieces[0]) is ({ } count, var unit) && !isSided && !start.IsWord("the") && LengthBeside.Read(ref scan, anchor, (int)count, unit) is { } date)
            return date;
        if (pieces.Count > 1 && LengthBeside.Read(ref scan, anchor, pieces) is { } sum)
            return sum;
        if (pieces[0].Count is null && (LengthBeside.IsAgo(ref scan) is var isAgo && isAgo))
            return new Timex(TimexType.Date, "PAST_REF");
        // "a year" alone is a rate ($3 billion a year) more often than a length: a word before it must say so.
        if (!isSided && start.IsAny("a", "an") && pieces is [{ Count: 1 }] && !IsAfterLengthWord(start))
            return null;
        return new Timex(TimexType.Duration, PeriodValue.Write(pieces));
    }

    // Half a year ago is six months ago, a week and a half later is told in days.
    private static (decimal? Count, TimeUnit Unit) InWhole((decimal? Count, TimeUnit Unit) piece) => piece switch
    {
        ({ } count, TimeUnit.Year) when count % 1 != 0 => (count * 12, TimeUnit.Month),
        ({ } count, TimeUnit.Decade) when count % 1 != 0 => (count * 10, TimeUnit.Year),
        ({ } count, TimeUnit.Month) when count % 1 != 0 => (decimal.Round(count * 30), TimeUnit.Day),
        ({ } count, TimeUnit.Week) when count % 1 != 0 => (decimal.Round(count * 7), TimeUnit.Day),
        _ => piece,
    };

    // "1 year, 1 month and 21 days".
    private static bool Pieces(ref Scan scan, out List<(decimal? Count, TimeUnit Unit)> pieces)
    {
        pieces = [];
        var ahead = scan;
        while (pieces.Count < 4 && Piece(ref ahead, out var piece) && !pieces.Exists(other => other.Unit == piece.Unit))
        {
            pieces.Add(piece);
            scan = ahead;
            if (!ahead.Sign(','))
                ahead.Word("and");
            if (!ahead.IsKind(LexemeKind.Digits) && !SpelledNumbers.Small.TryGet(ahead.Span, out _))
                break;
        }

        return pieces.Count > 0;
    }

    private static bool Piece(ref Scan scan, out (decimal? Count, TimeUnit Unit) piece)
    {
        var ahead = scan;
        piece = default;
        if (!Counts.Read(ref ahead, out var count))
            return false;
        ahead.Hyphen();
        while (ahead.Any("more", "full", "further", "additional", "straight", "consecutive", "business", "trading", "calendar", "working", "long", "fiscal", "or", "so"))
            ahead.Hyphen();
        if (!ahead.In(DateWords.Units, out var unit) || (unit == (int)TimeUnit.Quarter && !IsQuarters(scan, ahead)) || (unit == (int)TimeUnit.Second && count == 1) || IsShortNothing(ahead) || (scan.IsAny("a", "an") && count == 1 && IsPlural(ahead)))
            return false;
        scan = ahead;
        if (Counts.AndAHalf(ref scan))
            count += 0.5m;
        piece = (count, (TimeUnit)unit);
        return true;
    }

    // "a quarter of"; "5 mo", "3 h" are short forms after digits only.
    private static bool IsQuarters(Scan before, Scan after) => after.Span is not "of" && (before.IsKind(LexemeKind.Digits) || after.Source.Span(after.At - 1)[^1] is 's' || before.Span.Length > 2);

    private static bool IsShortNothing(Scan after) => after.Source.Span(after.At - 1).Length <= 2 && !after.Source.IsKind(after.At - 2, LexemeKind.Digits)
        && !(after.Source.IsSign(after.At - 2, '-') && after.Source.IsKind(after.At - 3, LexemeKind.Digits));

    // "for a year", "within the next decade", "all week": one of the unit, told as a length.
    private static DateMatch? One(ref Scan scan, DateAnchor anchor)
    {
        var ahead = scan;
        ahead.Word("the");
        if (ahead.Any("past", "last", "next", "coming", "entire", "full", "whole", "all", "following", "previous") && (ahead.Hyphen() | true)
            && ahead.In(DateWords.Units, out var unit) && unit is not ((int)TimeUnit.Second or (int)TimeUnit.Weekend) && !IsAge(ahead))
        {
            var isSided = scan.Source.IsWord(ahead.At - 2, "last") || scan.Source.IsWord(ahead.At - 2, "next") || scan.Source.IsWord(ahead.At - 2, "past")
                || scan.Source.IsWord(ahead.At - 2, "coming") || scan.Source.IsWord(ahead.At - 2, "following") || scan.Source.IsWord(ahead.At - 2, "previous");
            if (isSided && !scan.IsWord("the"))
                return null;
            scan = ahead;
            return unit is (int)TimeUnit.Day or (int)TimeUnit.Quarter && isSided && !IsPlural(scan) ? null
                : new Timex(TimexType.Duration, PeriodValue.Write([(IsPlural(scan) ? null : 1, (TimeUnit)unit)]));
        }

        return null;
    }

    private static DateMatch? Bare(ref Scan scan, DateAnchor anchor)
    {
        var isTold = scan.Source.IsWord(scan.At - 1, "for");
        if (!scan.In(DateWords.Units, out var unit))
            return null;
        if (LengthBeside.IsAgo(ref scan))
            return new Timex(TimexType.Date, "PAST_REF");
        return isTold && scan.Source.IsWord(scan.At - 2, "for") ? new Timex(TimexType.Duration, PeriodValue.Write([(null, (TimeUnit)unit)])) : null;
    }

    // "the coming weeks", "recent months": some of the unit.
    private static DateMatch? Vague(ref Scan scan, DateAnchor anchor)
    {
        if (!scan.Any("recent", "coming", "past", "next") || !scan.In(DateWords.Units, out var unit) || unit == (int)TimeUnit.Second || !IsPlural(scan))
            return null;
        return new Timex(TimexType.Duration, PeriodValue.Write([(null, (TimeUnit)unit)]));
    }

    // "a decade-long pact" is ten years, "a months-long inquiry" some.
    private static DateMatch? Lasting(ref Scan scan, DateAnchor anchor)
    {
        if (scan.Source.IsSign(scan.At - 1, '-') || !Unit(ref scan, out var unit))
            return null;
        return new Timex(TimexType.Duration, PeriodValue.Write([(IsPlural(scan with { At = scan.At - 2 }) ? null : 1, unit)]));
    }

    private static bool Unit(ref Scan scan, out TimeUnit unit)
    {
        unit = scan.Span switch { "yearlong" => TimeUnit.Year, "monthlong" => TimeUnit.Month, "weeklong" => TimeUnit.Week, "decadelong" => TimeUnit.Decade, _ => default };
        if (unit != default)
            return scan.Step(true);
        var isRead = scan.In(DateWords.Units, out var number) && scan.Hyphen() && scan.Word("long");
        unit = (TimeUnit)number;
        return isRead;
    }

    private static bool IsPlural(Scan after) => after.Source.Span(after.At - 1)[^1] is 's' or 'S';

    private static DateMatch? OverTheYears(ref Scan scan, DateAnchor anchor) =>
        scan.Phrase("over", "the", "years") ? new Timex(TimexType.Duration, "PXY") : null;

    private static bool IsAfterLengthWord(Scan start) =>
        start.Source.IsKind(start.At - 1, LexemeKind.Word) && _lengthWords.TryGet(start.Source.Span(start.At - 1), out _);

    private static readonly WordTable<bool> _lengthWords = WordTables.Set(
        "for in over within than least about nearly almost lasting lasts last lasted after take takes took taken taking roughly around under during wait waited spend spent spends");

    private static bool IsAge(Scan scan)
    {
        scan.Hyphen();
        return scan.IsWord("old") || scan.IsWord("olds");
    }

    private static bool IsInsideWord(Scan start) => start.IsGlued && !start.Source.IsSign(start.At - 1, '(') && !start.Source.IsSign(start.At - 1, '"')
        && (start.Source.IsKind(start.At - 1, LexemeKind.Word) || "$€£¥#.,/-".Contains(start.Source.Text[start.Source[start.At - 1].Start], StringComparison.Ordinal));
}
