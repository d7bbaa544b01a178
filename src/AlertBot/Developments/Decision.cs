using System.Collections.Immutable;

namespace AlertBot.Developments;

/// <summary>The decider's answer: a verdict with its reason, and the head as it is after it.</summary>
/// <param name="Score">How surely, 0 to 1.</param>
/// <param name="Head">The same instance as before when the decision leaves the deal's memory alone.</param>
internal sealed record Decision(Verdict Verdict, DevelopmentId? Development, DevelopmentKind Kind, double Score, string Reason, DealHead Head)
{
    /// <summary>How surely it is of its kind, 0 to 1; 0 when nothing gave one away.</summary>
    public double KindConfidence { get; init; }

    /// <summary>What an update adds to what was known (<see cref="Judging.Addition"/>).</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    public Decision Because(string more) => this with { Reason = $"{Reason}; {more}" };
}
