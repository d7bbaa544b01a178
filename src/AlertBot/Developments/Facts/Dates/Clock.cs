using System.Globalization;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>Times of day: "6:40 p.m.", "18:00 UTC", "10 a.m. ET on Friday", "noon". Told without a day they are of the day told before, or of publication.</summary>
internal static class Clock
{
    public static readonly DateRule[] Rules = [new([DateRule.Digits], OfDay)];

    private static DateMatch? OfDay(ref Scan scan, DateAnchor anchor)
    {
        if (!Time(ref scan, out var hour, out var minute, out var isTwelve))
            return null;
        if (isTwelve is { } isLate)
            hour = (hour % 12) + (isLate ? 12 : 0);
        var zone = Zone(ref scan);
        var day = anchor.Told is { Length: 10 } told ? told : anchor.Today;
        var ahead = scan;
        if (!ahead.Word("on"))
            ahead.Sign(',');
        if (DateRules.Longest(ref ahead, anchor) is { First: { Type: TimexType.Date, Value.Length: 10 } date, Second: null })
            (scan, day) = (ahead, date.Value);
        return new Timex(TimexType.Time, string.Create(CultureInfo.InvariantCulture, $"{day}T{hour:D2}:{minute:D2}{zone}"));
    }

    private static bool Time(ref Scan scan, out int hour, out int minute, out bool? isLate)
    {
        minute = 0;
        isLate = null;
        var isInside = scan.IsGlued && !scan.Source.IsSign(scan.At - 1, '(');
        if (!scan.Digits(2, out hour) || isInside)
            return false;
        var isFull = scan.IsGlued && scan.Sign(":.") && scan.IsGlued && scan.Span.Length == 2 && scan.Digits(2, out minute);
        var isPoint = isFull && scan.Source.IsSign(scan.At - 2, '.');
        if (!isFull && scan.Source.IsKind(scan.At - 1, LexemeKind.Sign))
            return false;
        var isHalf = Half(ref scan, out isLate);
        return hour <= 24 && minute < 60 && (isHalf ? hour <= 12 : isFull && !isPoint && (!scan.IsGlued || !scan.IsKind(LexemeKind.Sign) || !scan.Source.IsSign(scan.At, ':')));
    }

    // "p.m.", "pm", "a . m .".
    private static bool Half(ref Scan scan, out bool? isLate)
    {
        var (ahead, isAfternoon) = (scan, scan.IsAny("pm", "p"));
        isLate = null;
        if (!ahead.Any("pm", "am") && !(ahead.Any("p", "a") && ahead.Sign('.') && ahead.Word("m")))
            return false;
        if (ahead.IsGlued && ahead.Source.IsSign(ahead.At - 2, '.'))
            ahead.Sign('.');
        (scan, isLate) = (ahead, isAfternoon);
        return true;
    }

    private static string Zone(ref Scan scan)
    {
        var ahead = scan;
        var isBracketed = ahead.Sign('(');
        if (!ahead.IsKind(LexemeKind.Word) || !_zones.TryGet(ahead.Span, out _) || !char.IsUpper(ahead.Span[0]))
            return "";
        var zone = ahead.IsAny("utc", "gmt") ? "Z" : "";
        ahead.At++;
        var offset = ahead;
        if (offset.Sign("+-−") && offset.Digits(2, out _))
            (ahead, zone) = (offset, "");
        if (isBracketed && !ahead.Sign(')'))
            return "";
        scan = ahead;
        return zone;
    }

    /// <summary>The time in "2026-04-27T14:30:00Z"; nothing where there is none.</summary>
    public static string OfIso(ref Scan scan)
    {
        var ahead = scan;
        if (!ahead.IsGlued || !ahead.Word("t") || !ahead.Digits(2, out var hour) || !ahead.Sign(':') || !ahead.Digits(2, out var minute))
            return "";
        var seconds = ahead;
        if (seconds.Sign(':') && seconds.Digits(2, out _))
            ahead = seconds;
        var zone = ahead.IsGlued && ahead.Word("z") ? "Z" : "";
        scan = ahead;
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:D2}:{minute:D2}{zone}");
    }

    private static readonly WordTable<bool> _zones = WordTables.Set("utc gmt et est edt ct cst cdt mt mst mdt pt pst pdt bst cet cest ist jst hkt sgt aest aedt");
}
