using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>How near an article is to a known development: 0 is another matter, 1 the same headline.</summary>
internal sealed record Closeness(Signature Signature, double Score, ImmutableArray<string> Words, ImmutableArray<string> Numbers)
{
    private const double SharedNumber = 0.25;
    private const double OtherNumbers = -0.08;
    private const double SameKind = 0.08;

    /// <param name="weights">How much a word tells in this deal (<see cref="WordWeights"/>).</param>
    public static Closeness Of(Telling telling, Signature signature, WordWeights weights)
    {
        var words = telling.Words.Intersect(signature.Words).ToImmutableArray();
        var numbers = telling.Numbers.Intersect(signature.Numbers).ToImmutableArray();
        var score = Overlap(telling.Words, signature.Words, words, weights) + Amounts(telling, signature, numbers) + Kinds(telling, signature);
        return new(signature, Math.Clamp(score, 0, 1), words, numbers);
    }

    // Between the share of the shorter side (overlap coefficient) and of both (Dice): a recap adds words, a long memory has many.
    private static double Overlap(ImmutableArray<string> told, ImmutableArray<string> known, ImmutableArray<string> shared, WordWeights weights)
    {
        var (a, b, both) = (weights.Sum(told), weights.Sum(known), weights.Sum(shared));
        return both == 0 ? 0 : ((both / Math.Min(a, b)) + (2 * both / (a + b))) / 2;
    }

    private static double Amounts(Telling telling, Signature signature, ImmutableArray<string> shared) =>
        !shared.IsEmpty ? SharedNumber : telling.Numbers.IsEmpty || signature.Numbers.IsEmpty ? 0 : OtherNumbers;

    private static double Kinds(Telling telling, Signature signature) =>
        telling.Kind != DevelopmentKind.Other && telling.Kind == signature.Kind ? SameKind : 0;
}
