using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>One amount, or the two ends of a range, with the currency they share.</summary>
internal readonly record struct MoneyAmount(Quantity Low, int LowEnd, Quantity? High, int HighStart, Unit Unit, string? Per)
{
    public string Iso => Unit.Iso;

    public static bool Read(ref Scan scan, out MoneyAmount amount)
    {
        var (ahead, start) = (scan, scan.At);
        amount = default;
        if (!(Prefixed(ref ahead, out amount) || Suffixed(ref ahead, out amount)) || amount.Low.Value is null)
            return false;
        amount = amount with { Per = Rate.Read(ahead) };
        scan = ahead;
        return scan.At > start;
    }

    /// <summary>The spans of the amount's ends (in lexemes) and their values.</summary>
    public IEnumerable<((int From, int To) Span, decimal Value)> Ends(int from, int to)
    {
        var (factor, magnitude) = (Unit.Factor, High?.Magnitude ?? 1);
        yield return ((from, High is null ? to : LowEnd), Quantity.Trim(Low.Borrow(magnitude).Value!.Value * factor));
        if (High?.Value is { } high)
            yield return ((HighStart, to), Quantity.Trim(high * factor));
    }

    private static bool Prefixed(ref Scan scan, out MoneyAmount amount)
    {
        amount = default;
        if (!Currencies.Before(ref scan, out var unit) || !Quantity.Read(ref scan, isAfterCurrency: true, out var low))
            return false;
        amount = new(low, scan.At, null, 0, unit, null);
        Pleonasm(ref scan, unit);
        if (Cents.Read(ref scan, low, out var whole) && !UpperEnd.Follows(scan))
            amount = amount with { Low = whole };
        var ahead = scan;
        if (UpperEnd.Read(ref ahead, unit, out var high, out var highStart))
            (scan, amount) = (ahead, amount with { LowEnd = scan.At, High = high, HighStart = highStart });
        return true;
    }

    // "USD$ 23 billion dollar": the currency twice.
    private static void Pleonasm(ref Scan scan, Unit unit)
    {
        var ahead = scan;
        if (Currencies.After(ref ahead, isLarge: true, out var again) && again == unit && !ahead.Source.IsSign(ahead.At - 1, '$'))
            scan = ahead;
    }

    private static bool Suffixed(ref Scan scan, out MoneyAmount amount)
    {
        amount = default;
        if (scan.IsGlued && scan.Source.IsKind(scan.At - 1, LexemeKind.Word))
            return false;
        if (!Quantity.Read(ref scan, out var low))
            return false;
        var (lowEnd, ahead) = (scan.At, scan);
        if (UpperEnd.ReadBare(ref ahead, out var high, out var highStart) && Currencies.After(ref ahead, high.Magnitude > 1 || IsSharePrice(ahead), out var unit))
        {
            amount = new(low, lowEnd, high, highStart, unit, null);
            scan = ahead;
            return true;
        }

        if (!Currencies.After(ref scan, low.Magnitude > 1 || IsSharePrice(scan), out unit))
            return false;
        // "75 USD million".
        if (low.Magnitude == 1)
            low = low.Borrow(Magnitudes.Read(ref scan));
        amount = new(Cents.Read(ref scan, low, out var whole) ? whole : low, scan.At, null, 0, unit, null);
        return true;
    }

    // "12 pounds a share" weighs nothing.
    private static bool IsSharePrice(Scan scan) => Currencies.After(ref scan, isLarge: true, out _) && Rate.Read(scan) == "share";
}
