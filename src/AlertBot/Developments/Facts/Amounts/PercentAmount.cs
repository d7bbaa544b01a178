using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>A share told in hundredths, or the two ends of a range of them ("20-25%"); places count lexemes.</summary>
internal readonly record struct PercentAmount(decimal Low, int LowEnd, decimal? High, int HighStart, string Unit)
{
    public static bool Read(ref Scan scan, out PercentAmount amount)
    {
        var ahead = scan;
        if (!Told(ref ahead, out amount) && !Reversed(ref ahead, out amount))
            return false;
        scan = ahead;
        return true;
    }

    private static bool Told(ref Scan scan, out PercentAmount amount)
    {
        amount = default;
        var start = scan;
        var sign = Minus(ref scan);
        if (!Quantity.Read(ref scan, out var low) || low.Value is not { } value)
            return (scan = start) != start;
        var (lowEnd, ahead) = (scan.At, scan);
        if (Ending(ref scan, out var unit))
            amount = new(sign * value, scan.At, null, 0, unit);
        else if (UpperEnd.ReadBare(ref ahead, out var high, out var highStart) && high.Value is not null && Ending(ref ahead, out unit))
            (scan, amount) = (ahead, new(sign * value, lowEnd, high.Value, highStart, unit));
        else
            return (scan = start) != start;
        return true;
    }

    // A minus counts only at the start of a word: "20-25%" is a range.
    private static int Minus(ref Scan scan)
    {
        var ahead = scan;
        if (scan.Any("minus", "negative"))
            return -1;
        if ((scan.IsGlued && !scan.Source.IsSign(scan.At - 1, '(')) || !ahead.Sign("-−") || !ahead.IsGlued)
            return 1;
        scan = ahead;
        return -1;
    }

    // "per cent of twenty-two" is 22%: what a number says of itself, told the other way round.
    private static bool Reversed(ref Scan scan, out PercentAmount amount)
    {
        amount = default;
        if (!scan.IsKind(LexemeKind.Word) || !Word(ref scan, out var unit) || !scan.Word("of") || !Quantity.Read(ref scan, out var share))
            return false;
        amount = new(share.Value ?? 0, scan.At, null, 0, unit);
        return share is { Magnitude: 1, Value: not null } && !scan.IsKind(LexemeKind.Word);
    }

    private static bool Ending(ref Scan scan, out string unit)
    {
        var ahead = scan;
        unit = Percent.Percents;
        if (ahead.Sign("%％"))
            return (scan = ahead) == ahead;
        ahead.Hyphen();
        if (!Word(ref ahead, out unit))
            return false;
        scan = ahead;
        return true;
    }

    private static bool Word(ref Scan scan, out string unit)
    {
        unit = Percent.Percents;
        if (scan.Any("basis", "percentage") is var isPoint && isPoint)
            unit = scan.Source.IsWord(scan.At - 1, "basis") ? Percent.BasisPoints : Percent.Points;
        if (isPoint)
            return scan.Phrase("point") || scan.Phrase("points") || (unit != Percent.BasisPoints && (unit = Percent.Percents).Length > 0 && !scan.IsWord("of"));
        if (scan.Any("bp", "bps"))
            return (unit = Percent.BasisPoints).Length > 0;
        return scan.Any("percent", "percents", "pct", "pc") || scan.Phrase("per", "cent") || scan.Phrase("per", "cents");
    }
}
