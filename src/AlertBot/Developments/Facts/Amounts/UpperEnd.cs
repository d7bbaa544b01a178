using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>The upper end of a range: "to $28 million" after "$16 million", "–12 billion" after "$10".</summary>
internal static class UpperEnd
{
    public static bool Follows(Scan scan) => Joint(ref scan);

    /// <summary>After an amount with its currency in front; the currency may be said again.</summary>
    public static bool Read(ref Scan scan, Unit unit, out Quantity high, out int start)
    {
        high = default;
        start = 0;
        var isBetween = IsBetween(scan);
        if (!Joint(ref scan, isBetween))
            return false;
        start = scan.At;
        var isSaidAgain = Currencies.Before(ref scan, out var again);
        if (isSaidAgain && again.Iso != unit.Iso)
            return false;
        // "$5 to 6 people", "$2 and 3": without its sign the upper end needs a magnitude.
        return Quantity.Read(ref scan, out high) && (isSaidAgain || high.Magnitude > 1);
    }

    /// <summary>After a bare number, before the currency: "10 to 12 billion euros".</summary>
    public static bool ReadBare(ref Scan scan, out Quantity high, out int start)
    {
        high = default;
        var isJoined = Joint(ref scan, IsBetween(scan));
        start = scan.At;
        return isJoined && Quantity.Read(ref scan, out high);
    }

    private static bool Joint(ref Scan scan, bool isBetween = false) => scan.Hyphen() || scan.Any("to", "or") || (isBetween && scan.Word("and"));

    // Not further than the lower end is long: "between about US$16.5 million and".
    private static bool IsBetween(Scan scan)
    {
        const int reach = 9;
        for (var at = scan.At - 1; at >= Math.Max(0, scan.At - reach); at--)
        {
            if (scan.Source.IsWord(at, "between"))
                return true;
        }

        return false;
    }
}
