using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>A whole article that, days later, tells amounts and years that were told before, no other ones, and mostly in known words.</summary>
internal static class Recap
{
    private const double Covered = 0.5;
    private const int Fewest = 2;
    private static readonly TimeSpan _later = TimeSpan.FromDays(2);

    public static string? Read(Telling telling, DealHead head, DateTimeOffset at)
    {
        var known = head.Signatures.Where(signature => at - signature.First >= _later).SelectMany(signature => signature.Content.Split(' ')).ToHashSet();
        var facts = telling.Content.Where(ContentCloseness.IsFact).ToList();
        if (facts.Count < Fewest || !facts.TrueForAll(known.Contains))
            return null;
        return telling.Content.Count(known.Contains) >= Covered * telling.Content.Length
            ? $"recap (“{string.Join(", ", facts.Take(3))}” and most of its words were told before)"
            : null;
    }
}
