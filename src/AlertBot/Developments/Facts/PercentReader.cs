using AlertBot.Developments.Facts.Amounts;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts;

/// <summary>Finds percentages in running text: "27%", "27 percent", "twenty-seven per cent", "2.5 percentage points", "25 basis points".</summary>
internal static class PercentReader
{
    private const decimal BasisPoint = 0.01m;

    public static IReadOnlyList<Percent> Read(string text) => Read(new LexedText(text));

    public static IReadOnlyList<Percent> Read(LexedText source)
    {
        List<Percent>? found = null;
        var scan = new Scan(source, 0);
        while (!scan.AtEnd)
        {
            var start = scan.At;
            if (IsInsideWord(scan) || !PercentAmount.Read(ref scan, out var amount))
                scan.At = start + 1;
            else
                (found ??= []).AddRange(Ends(source, start, scan.At, amount));
        }

        return found ?? (IReadOnlyList<Percent>)[];
    }

    // "5G%", "$5%", "1.5.2%": no share begins inside something else.
    private static bool IsInsideWord(Scan scan) =>
        scan.IsGlued && (scan.Source.IsKind(scan.At - 1, LexemeKind.Word) || scan.Source.IsSign(scan.At - 1, '.') || scan.Source.IsSign(scan.At - 1, '$')
            || (scan.Source.IsSign(scan.At - 1, ',') && scan.Source.IsGlued(scan.At - 1) && scan.Source.IsKind(scan.At - 2, LexemeKind.Digits)));

    private static IEnumerable<Percent> Ends(LexedText source, int from, int to, PercentAmount amount)
    {
        var wording = Wording.Of(source, from, to);
        yield return One(source, from, amount.High is null ? to : amount.LowEnd, amount.Low, amount.Unit) with { Wording = wording };
        if (amount.High is { } high)
            yield return One(source, amount.HighStart, to, high, amount.Unit) with { Wording = wording };
    }

    private static Percent One(LexedText source, int from, int to, decimal value, string unit)
    {
        var (start, end) = (source[from].Start, source[to - 1].End);
        var percent = unit == Percent.BasisPoints ? value * BasisPoint : value;
        return new Percent(start, end, source.Text[start..end], Quantity.Trim(percent)) { Unit = unit, Qualifier = Qualifier.Around(source.Text, start, end)?.Name };
    }
}
