using System.Collections.Immutable;
using AlertBot.Developments.Reading;

namespace AlertBot.Developments.Judging;

/// <summary>How near an article is to a known development: 0 is another matter, 1 the same headline.</summary>
/// <param name="Bar">The score from which it is another telling of the development.</param>
internal sealed record Closeness(Signature Signature, double Score, double Bar, ImmutableArray<string> Words, ImmutableArray<string> Numbers)
{
    // How near a headline must be, and how much nearer for every day of silence between.
    private const double BarAtOnce = 0.42;
    private const double BarPerDay = 0.02;
    private const double HighestBar = 0.75;
    // A story of a whole feed has no parties to know it by; its own names are among the words compared.
    private const double StoryBar = 0.12;

    private const double SharedNumber = 0.25;
    private const double OtherNumbers = -0.08;
    private const double OtherKind = -0.2;
    private const double BorneOut = -0.3;
    // A story is known by its first words, told again and again; the others weigh less.
    private const int Known = 3;
    private const int Core = 6;
    private const double Rim = 0.4;
    // Two outlets tell the same turn in quite other words, but they tell it within a day or two of each other.
    private static readonly TimeSpan _fresh = TimeSpan.FromDays(2);

    public double Margin => Score - Bar;

    public bool IsSame => Margin >= 0;

    /// <summary>By headline alone.</summary>
    /// <param name="weights">How much a word tells in this deal (<see cref="WordWeights"/>).</param>
    public static Closeness OfHeadline(Telling telling, Signature signature, WordWeights weights, DateTimeOffset at)
    {
        var words = telling.Words.Intersect(signature.Words).ToImmutableArray();
        var numbers = telling.Numbers.Where(number => Amount.IsIn(number, signature.Numbers)).ToImmutableArray();
        // The answer to a bid names the price of the bid: the same amount says nothing then.
        var turn = Conflict(telling.Kind, signature.Kind);
        var score = Overlap(telling.Words, signature.Words, words, weights) + (turn == 0 ? Amounts(telling, signature, numbers) : turn);
        var bar = BarAt(BarAtOnce, signature, at) - Soon(telling, signature, at);
        return new(signature, Math.Clamp(score, 0, 1), bar, words, numbers);
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

    // What being told so soon after, and of what kind, takes off the bar.
    private static double Soon(Telling telling, Signature signature, DateTimeOffset at)
    {
        var fresh = 1 - ((at - signature.Last) / _fresh);
        return fresh <= 0 ? 0 : fresh * Kinds(telling.Kind, signature.Kind);
    }

    /// <summary>A bid and its rejection share most of their words, and so do a rumour and the announcement that bears it out.</summary>
    public static double Conflict(DevelopmentKind told, DevelopmentKind known) => (told, known) switch
    {
        _ when told == known || told == DevelopmentKind.Other || known == DevelopmentKind.Other => 0,
        (_, DevelopmentKind.Rumour) => BorneOut,
        _ => IsAnswer(told) || IsAnswer(known) ? OtherKind : 0,
    };

    private static bool IsAnswer(DevelopmentKind kind) =>
        kind is DevelopmentKind.Rejected or DevelopmentKind.Terminated or DevelopmentKind.Completed or DevelopmentKind.Regulatory or DevelopmentKind.Rumour;

    // A deal is made, closed or called off once; it is sued over and rumoured about many times.
    private static double Kinds(DevelopmentKind told, DevelopmentKind known) => (told, known) switch
    {
        _ when told == known => IsOnce(told) ? 0.38 : 0.3,
        (DevelopmentKind.Other, _) or (_, DevelopmentKind.Other) => 0.28,
        _ => 0.05,
    };

    private static bool IsOnce(DevelopmentKind kind) =>
        kind is DevelopmentKind.Announced or DevelopmentKind.Completed or DevelopmentKind.Terminated or DevelopmentKind.Amended;

    // Between the share of the shorter side (overlap coefficient) and of both (Dice): a recap adds words, a long memory has many.
    private static double Overlap(ImmutableArray<string> told, ImmutableArray<string> known, ImmutableArray<string> shared, WordWeights weights)
    {
        var (a, b, both) = (weights.Sum(told), weights.Sum(known), weights.Sum(shared));
        return both == 0 ? 0 : ((both / Math.Min(a, b)) + (2 * both / (a + b))) / 2;
    }

    private static double Amounts(Telling telling, Signature signature, ImmutableArray<string> shared) =>
        !shared.IsEmpty ? SharedNumber : telling.Numbers.IsEmpty || signature.Numbers.IsEmpty ? 0 : OtherNumbers;
}
