using AlertBot.Developments.Facts.Amounts;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts;

/// <summary>Finds amounts of money in running text: "$38 billion", "US$1.2bn", "EUR 5m", "five million yen", "$2 to $3 billion", "470p".</summary>
internal static class MoneyReader
{
    public static IReadOnlyList<Money> Read(string text) => Read(new LexedText(text));

    public static IReadOnlyList<Money> Read(LexedText source)
    {
        List<Money>? found = null;
        var scan = new Scan(source, 0);
        while (!scan.AtEnd)
        {
            var start = scan.At;
            if (MoneyAmount.Read(ref scan, out var amount))
                Add(found ??= [], source, start, scan.At, amount);
            else
                scan.At = AfterWord(source, start);
        }

        return found ?? (IReadOnlyList<Money>)[];
    }

    // Letters behind digits and digits behind letters are one word ("A380"): no amount begins inside.
    private static int AfterWord(LexedText source, int at) =>
        source.IsKind(at, LexemeKind.Word) && source.IsGlued(at + 1) && source.IsKind(at + 1, LexemeKind.Digits) ? at + 2 : at + 1;

    private static void Add(List<Money> found, LexedText source, int from, int to, MoneyAmount amount)
    {
        var wording = Wording.Of(source, from, Rate.EndOf(new Scan(source, to)));
        foreach (var (end, value) in amount.Ends(from, to))
        {
            var (start, stop) = (source[end.From].Start, source[end.To - 1].End);
            found.Add(new Money(start, stop, source.Text[start..stop], value, amount.Iso, Qualifier.Around(source.Text, source[from].Start, stop)?.Name)
            {
                Per = amount.Per,
                Wording = wording,
            });
        }
    }
}
