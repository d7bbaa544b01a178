using System.Collections.Immutable;

namespace AlertBot.Developments;

/// <summary>What the decider remembers of a recent development, compact enough to stand in the deal's head row.</summary>
/// <param name="Words">Stemmed significant words of all its reports' headlines (bounded).</param>
/// <param name="Numbers">Amounts and percentages told so far, normalised ("USD 38000000000", "27%").</param>
internal sealed record Signature(
    DevelopmentId Development,
    DevelopmentKind Kind,
    ImmutableArray<string> Words,
    ImmutableArray<string> Numbers,
    DateTimeOffset First,
    DateTimeOffset Last,
    int Reports)
{
    /// <summary>Of a story of a whole feed: how many of its reports have each of <see cref="Words"/>; empty for a deal's development.</summary>
    public ImmutableArray<int> Told { get; init; } = [];

    /// <summary>Dates that were set and how the matter stood, as told so far (<see cref="Judging.Addition"/>).</summary>
    public ImmutableArray<string> Marks { get; init; } = [];

    /// <summary>The words of headlines, teasers and bodies (bounded), with a space between; empty when there were only headlines.</summary>
    public string Content { get; init; } = "";
}
