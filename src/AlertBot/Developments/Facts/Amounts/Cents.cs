using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>The small change after an amount: "3 dollars 50 cents", "thirteen dollars and forty-five", "15 dollars 50".</summary>
internal static class Cents
{
    public static bool Read(ref Scan scan, Quantity amount, out Quantity whole)
    {
        var ahead = scan;
        whole = amount;
        ahead.Word("and");
        if (amount.Magnitude != 1 || amount.Number != Math.Truncate(amount.Number) || !Hundredths(ref ahead, out var change))
            return false;
        if (!Currencies.Pennies(ref ahead, out _) && !IsOver(ahead))
            return false;
        whole = amount with { Number = amount.Number + (change / 100) };
        scan = ahead;
        return true;
    }

    private static bool Hundredths(ref Scan scan, out decimal change) =>
        (scan.Digits(2, out var digits) ? (change = digits) >= 10 : SpelledNumbers.UnderHundred(ref scan, out change)) && change is > 0 and < 100;

    // Bare change must end the sentence: "three dollars two hundred times" is none.
    private static bool IsOver(Scan scan) => scan.AtEnd || (scan.IsKind(LexemeKind.Sign) && scan.Sign(".;!?"));
}
