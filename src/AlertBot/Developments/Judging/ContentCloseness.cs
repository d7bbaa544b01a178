using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>
/// How near a whole article is to a development of which whole articles are known. Outlets put one turn into quite other headlines, but their
/// reports of the same day share names, amounts and years; reports of other turns share what the deal is always about.
/// </summary>
internal static class ContentCloseness
{
    // On the day itself little must be shared, and more with every day; what is as near as the highest bar is the same whenever it is told.
    private const double BarAtOnce = 0.11;
    private const double BarPerDay = 0.1;
    private const double HighestBar = 0.55;
    private const double SameKind = -0.08;
    private const double SameKindDays = 2;
    private const double OtherKind = 0.1;
    // Fewer are chance.
    private const int Fewest = 3;
    // An amount or a year says more than a word.
    private const double FactWeight = 3;

    public static Closeness Of(Telling telling, Signature signature, WordWeights weights, DateTimeOffset at)
    {
        var known = signature.Content.Split(' ').ToHashSet();
        var shared = telling.Content.Where(known.Contains).OrderByDescending(word => Weight(word, weights)).ToImmutableArray();
        var (both, told, all) = (Sum(shared, weights), Sum(telling.Content, weights), Sum(known, weights));
        // Between the share of the shorter side and of both: the development's memory grows with each of its reports.
        var score = shared.Length < Fewest ? 0 : ((both / Math.Min(told, all)) + (2 * both / (told + all))) / 2;
        return new(signature, score, BarAt(telling, signature, at), [.. shared.Where(word => !IsFact(word))], [.. shared.Where(IsFact)]);
    }

    public static bool IsFact(string word) => char.IsAsciiDigit(word[^1]) || word[^1] == '%' || char.IsAsciiLetterUpper(word[0]);

    private static double BarAt(Telling telling, Signature signature, DateTimeOffset at)
    {
        // A turn ages from its first report, and every further one keeps it fresh.
        var days = (Math.Abs((at - signature.First).TotalDays) + Math.Abs((at - signature.Last).TotalDays)) / 2;
        var kind = Closeness.IsConflict(telling.Kind, signature.Kind) ? OtherKind : telling.Kind == signature.Kind && days < SameKindDays ? SameKind : 0;
        return Math.Min(HighestBar, BarAtOnce + (BarPerDay * days)) + kind;
    }

    private static double Sum(IEnumerable<string> words, WordWeights weights) => words.Sum(word => Weight(word, weights));

    private static double Weight(string word, WordWeights weights) => weights.Of(word) * (IsFact(word) ? FactWeight : 1);
}
