using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>A number as an amount is told: its value, and what it was multiplied by.</summary>
internal readonly record struct Quantity(decimal Number, decimal Magnitude)
{
    /// <summary>Nothing where it is more than we can hold: better than a wrong amount.</summary>
    public decimal? Value => Number < decimal.MaxValue / Magnitude ? Trim(Number * Magnitude) : null;

    public Quantity Borrow(decimal magnitude) => Magnitude == 1 ? this with { Magnitude = magnitude } : this;

    /// <summary>"38 billion", "half a million", "two hundred thousand", "15bn".</summary>
    public static bool Read(ref Scan scan, out Quantity quantity) => Read(ref scan, isAfterCurrency: false, out quantity);

    public static bool Read(ref Scan scan, bool isAfterCurrency, out Quantity quantity)
    {
        var (ahead, number) = (scan, 0m);
        quantity = default;
        if (!(isAfterCurrency ? Numerals.ReadGlued(ref ahead, out number) : Numerals.Read(ref ahead, out number)) && !Part(ref ahead, out number) && !SpelledNumbers.Read(ref ahead, out number))
            return false;
        if (!DecimalComma(ref ahead, isAfterCurrency, ref number, out var magnitude))
            magnitude = Magnitudes.Read(ref ahead);
        quantity = new(number, magnitude);
        scan = ahead;
        return true;
    }

    // "1,2 billion" and "€12,50" as the Continent writes them: a comma before parts, which a magnitude tells, or two digits as of a price.
    private static bool DecimalComma(ref Scan scan, bool isAfterCurrency, ref decimal number, out decimal magnitude)
    {
        var ahead = scan;
        magnitude = 1;
        if (number % 1 != 0 || !ahead.IsGlued || !ahead.Sign(',') || !ahead.IsGlued || ahead.Span.Length > 2 || !ahead.Digits(2, out var parts))
            return false;
        var digits = ahead.Source.Span(ahead.At - 1).Length;
        magnitude = Magnitudes.Read(ref ahead);
        if (magnitude == 1 && !(isAfterCurrency && digits == 2 && !ahead.IsGlued))
            return false;
        (scan, number) = (ahead, number + (parts / (digits == 1 ? 10m : 100m)));
        return true;
    }

    // "half a billion", "a quarter million"; "half a dollar" is not worth reading, and "a quarter" is a date.
    private static bool Part(ref Scan scan, out decimal number)
    {
        var ahead = scan;
        if (!SpelledNumbers.Part(ref ahead, out number) || !SpelledNumbers.Steps.TryGet(ahead.Span, out _))
            return false;
        scan = ahead;
        return true;
    }

    // 19.50 and 19.5 are one amount; 1.2 billion is 1200000000, not 1200000000.0.
    internal static decimal Trim(decimal value) => value / 1.000000000000000000000000000000000m;
}
