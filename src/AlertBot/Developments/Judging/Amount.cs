using System.Collections.Immutable;
using System.Globalization;

namespace AlertBot.Developments.Judging;

/// <summary>A normalised number of a signature ("USD 38000000000", "27%"), compared as outlets round it.</summary>
internal static class Amount
{
    // $110 billion here, $111 billion there; $72 billion and $83 billion are two figures.
    private const decimal Rounding = 0.03m;

    // Below it are prices and fines; deals are above.
    private const decimal Large = 100_000_000m;

    public static bool IsIn(string number, ImmutableArray<string> known) => known.Any(other => IsSame(number, other));

    public static bool IsLarge(string number) => number[^1] != '%' && Parts(number).Value >= Large;

    private static bool IsSame(string one, string other)
    {
        if (one == other)
            return true;
        var (unit, value) = Parts(one);
        var (otherUnit, otherValue) = Parts(other);
        return unit == otherUnit && unit != "%" && Math.Abs(value - otherValue) <= Rounding * Math.Max(value, otherValue);
    }

    private static (string Unit, decimal Value) Parts(string number) => number[^1] == '%'
        ? ("%", decimal.Parse(number[..^1], CultureInfo.InvariantCulture))
        : (number[..3], decimal.Parse(number[4..], CultureInfo.InvariantCulture));
}
