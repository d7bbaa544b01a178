namespace AlertBot.Dossiers.Answering.Faqs;

/// <summary>An order that mixes, and is the same each time: steps of a fixed length around the circle.</summary>
internal static class Shuffle
{
    // The golden section spreads steps most evenly (Knuth, TAOCP 3, 6.4).
    private const double Golden = 0.6180339887498949;

    public static IEnumerable<int> Order(int count, int round)
    {
        var step = Math.Max(1, (int)(count * Golden) + round);
        while (Gcd(step, count) != 1)
            step++;
        for (int i = 0, at = round % Math.Max(1, count); i < count; i++, at = (at + step) % count)
            yield return at;
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}
