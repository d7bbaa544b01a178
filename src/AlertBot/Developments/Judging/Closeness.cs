using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>How near an article is to a known development: 0 is another matter, 1 the same headline.</summary>
/// <param name="Bar">The score from which it is another telling of the development.</param>
internal sealed record Closeness(Signature Signature, double Score, double Bar, ImmutableArray<string> Words, ImmutableArray<string> Numbers)
{
    // Likelier the same than not.
    private const double HeadlineBar = 0.5;

    public double Margin => Score - Bar;

    public bool IsSame => Margin >= 0;

    /// <summary>By headline alone.</summary>
    /// <param name="words">How much a word tells in this deal (<see cref="WordWeights"/>).</param>
    public static Closeness OfHeadline(Telling telling, Signature signature, WordWeights words, Weights weights, DateTimeOffset at)
    {
        var shared = telling.Words.Where(signature.Words.Contains).ToImmutableArray();
        var numbers = telling.Numbers.Where(number => Amount.IsIn(number, signature.Numbers)).ToImmutableArray();
        var sure = weights.Sure(Sameness.Measure(telling, signature, words, at, shared, numbers));
        return new(signature, sure, HeadlineBar, shared, numbers);
    }

    /// <summary>A bid and its rejection share most of their words, and so do a rumour and the announcement that bears it out, a merger and the suit to block it.</summary>
    public static bool IsConflict(DevelopmentKind told, DevelopmentKind known) =>
        told != known && told != DevelopmentKind.Other && known != DevelopmentKind.Other && (known == DevelopmentKind.Rumour || IsAnswer(told) || IsAnswer(known));

    private static bool IsAnswer(DevelopmentKind kind) =>
        kind is DevelopmentKind.Rejected or DevelopmentKind.Terminated or DevelopmentKind.Completed or DevelopmentKind.Regulatory or DevelopmentKind.Rumour or DevelopmentKind.Litigation;

    /// <summary>A deal is made, closed or called off once; it is sued over and rumoured about many times.</summary>
    public static bool IsOnce(DevelopmentKind kind) =>
        kind is DevelopmentKind.Announced or DevelopmentKind.Completed or DevelopmentKind.Terminated or DevelopmentKind.Amended;
}
