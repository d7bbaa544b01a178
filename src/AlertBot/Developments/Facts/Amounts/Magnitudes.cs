using System.Globalization;
using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Amounts;

/// <summary>The word or letter after a number that multiplies it: "38 billion", "1.2bn", "$5 M", "10-billion-dollar", "5 hundred thousand".</summary>
internal static class Magnitudes
{
    private static readonly WordTable<decimal> _words = WordTables.Pairs(
        "hundred=100 thousand=1000 thousands=1000 lakh=100000 lakhs=100000 crore=10000000 crores=10000000 million=1000000 millions=1000000 mln=1000000 mn=1000000 "
        + "mil=1000000 mio=1000000 billion=1000000000 billions=1000000000 bln=1000000000 bn=1000000000 trillion=1000000000000 tn=1000000000000 trn=1000000000000",
        word => decimal.Parse(word, CultureInfo.InvariantCulture));

    private static readonly WordTable<decimal> _letters = WordTables.Pairs(
        "k=1000 m=1000000 mm=1000000 b=1000000000 t=1000000000000", word => decimal.Parse(word, CultureInfo.InvariantCulture));

    /// <summary>1 where nothing multiplies. "two hundred million" multiplies twice.</summary>
    public static decimal Read(ref Scan scan)
    {
        var product = 1m;
        for (var taken = 0; taken < 3 && One(ref scan, taken == 0, out var factor); taken++)
            product *= factor;
        return product;
    }

    private static bool One(ref Scan scan, bool isFirst, out decimal factor)
    {
        var ahead = scan;
        ahead.Hyphen();
        // A letter is a magnitude right behind the digits, or where it is big: "$5 M", not "5 m from the door".
        if (!ahead.In(_words, out factor) && !(isFirst && (ahead.IsGlued || !char.IsLower(First(ahead))) && ahead.In(_letters, out factor)))
            return false;
        scan = ahead;
        return true;
    }

    private static char First(Scan scan) => scan.AtEnd ? 'a' : scan.Span[0];
}
