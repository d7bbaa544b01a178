using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>How near an article is to a known development: 0 is another matter, 1 the same headline.</summary>
/// <param name="Bar">The score from which it is another telling of the development.</param>
internal sealed record Closeness(Signature Signature, double Score, double Bar, ImmutableArray<string> Words, ImmutableArray<string> Numbers)
{
    // Likelier the same than not.
    private const double HeadlineBar = 0.5;
    // A story of a whole feed has no parties to know it by; its own names are among the words compared. The bar rises with every day of silence.
    private const double StoryBar = 0.12;
    private const double BarPerDay = 0.02;
    private const double HighestBar = 0.75;

    private const double OtherKind = -0.2;
    private const double BorneOut = -0.3;
    // A story is known by its first words, told again and again; the others weigh less.
    private const int Known = 3;
    private const int Core = 6;
    private const double Rim = 0.4;

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

    /// <summary>How much of a headline is a story's core: the words that its reports have again and again stand first (<see cref="HeadMemory"/>).</summary>
    public static Closeness OfStory(Telling telling, Signature signature, WordWeights weights, DateTimeOffset at)
    {
        var words = telling.Words.Intersect(signature.Words).ToImmutableArray();
        var shared = words.Sum(word => weights.Sum([word]) * (signature.Words.IndexOf(word) < Core ? 1 : Rim));
        var all = weights.Sum(telling.Words);
        // One word in common is chance, unless it is what the story is known by.
        var chance = words.Length < 2 && !words.Any(word => signature.Words.IndexOf(word) < Known);
        return new(signature, chance || all == 0 ? 0 : shared / all, BarAt(StoryBar, signature, at), words, []);
    }

    private static double BarAt(double atOnce, Signature signature, DateTimeOffset at) =>
        Math.Min(HighestBar, atOnce + (BarPerDay * Math.Abs((at - signature.Last).TotalDays)));

    /// <summary>A bid and its rejection share most of their words, and so do a rumour and the announcement that bears it out.</summary>
    public static double Conflict(DevelopmentKind told, DevelopmentKind known) => (told, known) switch
    {
        _ when told == known || told == DevelopmentKind.Other || known == DevelopmentKind.Other => 0,
        (_, DevelopmentKind.Rumour) => BorneOut,
        _ => IsAnswer(told) || IsAnswer(known) ? OtherKind : 0,
    };

    private static bool IsAnswer(DevelopmentKind kind) =>
        kind is DevelopmentKind.Rejected or DevelopmentKind.Terminated or DevelopmentKind.Completed or DevelopmentKind.Regulatory or DevelopmentKind.Rumour;

    /// <summary>A deal is made, closed or called off once; it is sued over and rumoured about many times.</summary>
    public static bool IsOnce(DevelopmentKind kind) =>
        kind is DevelopmentKind.Announced or DevelopmentKind.Completed or DevelopmentKind.Terminated or DevelopmentKind.Amended;
}
