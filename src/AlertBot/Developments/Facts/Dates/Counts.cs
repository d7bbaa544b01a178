using AlertBot.Developments.Facts.Lexing;

namespace AlertBot.Developments.Facts.Dates;

/// <summary>How many of a unit: "six", "3.5", "two and a half", "half a", "a couple of", "several" (no number: X in TIMEX3).</summary>
internal static class Counts
{
    public static bool Read(ref Scan scan, out decimal? count)
    {
        var ahead = scan;
        count = null;
        if (Vague(ref ahead) || Couple(ref ahead, out count) || Half(ref ahead, out count) || Number(ref ahead, out count) || One(ref ahead, out count))
        {
            scan = ahead;
            return true;
        }

        return false;
    }

    private static bool Vague(ref Scan scan)
    {
        var ahead = scan;
        ahead.Word("a");
        if (!ahead.Any("few", "several", "many", "number"))
            return false;
        if (ahead.Source.IsWord(ahead.At - 1, "number") && !(ahead.Word("of") && scan.IsWord("a")))
            return false;
        scan = ahead;
        return true;
    }

    private static bool Couple(ref Scan scan, out decimal? count)
    {
        var ahead = scan;
        ahead.Word("a");
        count = 2;
        if (!ahead.Word("couple") && !ahead.Word("pair"))
            return false;
        ahead.Word("of");
        scan = ahead;
        return true;
    }

    private static bool Half(ref Scan scan, out decimal? count)
    {
        var ahead = scan;
        ahead.Word("a");
        count = 0.5m;
        if (!ahead.Word("half"))
            return false;
        ahead.Hyphen();
        ahead.Any("a", "an");
        scan = ahead;
        return true;
    }

    // "twenty and four", "two and a half", "3 1/2", "one-and-a-half".
    private static bool Number(ref Scan scan, out decimal? count)
    {
        count = null;
        if (!Numerals.Read(ref scan, out var number) && !SpelledNumbers.Read(ref scan, out number))
            return false;
        var ahead = scan;
        if (AndAHalf(ref ahead))
            (scan, number) = (ahead, number + 0.5m);
        else if (number >= 20 && ahead.Word("and") && SpelledNumbers.UnderHundred(ref ahead, out var rest) && rest < 10)
            (scan, number) = (ahead, number + rest);
        count = number;
        return true;
    }

    private static bool One(ref Scan scan, out decimal? count)
    {
        count = 1;
        return scan.Any("a", "an", "another");
    }

    public static bool AndAHalf(ref Scan scan)
    {
        var ahead = scan;
        ahead.Hyphen();
        if (!ahead.Word("and"))
            return false;
        ahead.Hyphen();
        ahead.Word("a");
        ahead.Hyphen();
        if (!ahead.Word("half"))
            return false;
        scan = ahead;
        return true;
    }
}
