using System.Globalization;

namespace AlertBot.Developments.Facts.Lexing;

/// <summary>Numbers in words: "twenty-five", "two hundred and five thousand", "half a", "two and a half".</summary>
internal static class SpelledNumbers
{
    internal static readonly WordTable<int> Small = WordTables.Pairs(
        "one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 "
        + "seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90",
        word => int.Parse(word, CultureInfo.InvariantCulture));

    internal static readonly WordTable<decimal> Steps = WordTables.Pairs(
        "thousand=1000 lakh=100000 million=1000000 crore=10000000 billion=1000000000 trillion=1000000000000",
        word => decimal.Parse(word, CultureInfo.InvariantCulture));

    /// <summary>"half a", "a quarter", before a magnitude or a unit: the fraction alone.</summary>
    public static bool Part(ref Scan scan, out decimal value)
    {
        var ahead = scan;
        ahead.Any("a", "one");
        value = ahead.Word("half") ? 0.5m : ahead.Word("quarter") ? 0.25m : ahead.Phrase("three", "quarters") ? 0.75m : 0;
        if (value == 0)
            return false;
        ahead.Hyphen();
        ahead.Word("of");
        ahead.Any("a", "an");
        scan = ahead;
        return true;
    }

    public static bool Read(ref Scan scan, out decimal value)
    {
        var (ahead, total, any) = (scan, 0m, false);
        value = 0;
        while (Group(ref ahead, any, out var group))
        {
            any = true;
            var step = Step(ref ahead);
            total += group * step;
            if (step == 1)
                break;
        }

        if (!any)
            return false;
        (scan, value) = (ahead, total);
        return true;
    }

    // "two hundred and five", "a hundred", "twenty-two", "a (million)".
    private static bool Group(ref Scan scan, bool isFollowing, out decimal value)
    {
        var ahead = scan;
        value = 0;
        if (isFollowing)
            ahead.Word("and");
        if (!isFollowing && One(ref ahead))
            value = 1;
        else if (!UnderHundred(ref ahead, out value))
            return false;
        if (Hundred(ref ahead))
            value = (value * 100) + Rest(ref ahead);
        scan = ahead;
        return true;
    }

    private static bool One(ref Scan scan)
    {
        var ahead = scan;
        if (!ahead.Word("a") || !(ahead.IsWord("hundred") || Steps.TryGet(ahead.Span, out _)))
            return false;
        scan = ahead;
        return true;
    }

    private static bool Hundred(ref Scan scan)
    {
        var ahead = scan;
        ahead.Hyphen();
        if (!ahead.Word("hundred"))
            return false;
        scan = ahead;
        return true;
    }

    private static decimal Rest(ref Scan scan)
    {
        var ahead = scan;
        ahead.Word("and");
        if (!UnderHundred(ref ahead, out var rest))
            return 0;
        scan = ahead;
        return rest;
    }

    public static bool UnderHundred(ref Scan scan, out decimal value)
    {
        value = 0;
        if (!scan.In(Small, out var first))
            return false;
        value = first;
        var ahead = scan;
        ahead.Hyphen();
        if (first >= 20 && ahead.In(Small, out var second) && second < 10)
            (scan, value) = (ahead, first + second);
        return true;
    }

    private static decimal Step(ref Scan scan)
    {
        var (ahead, product) = (scan, 1m);
        ahead.Hyphen();
        while (ahead.In(Steps, out var step) && product < 1e12m)
        {
            product *= step;
            scan = ahead;
            ahead.Hyphen();
        }

        return product;
    }
}
