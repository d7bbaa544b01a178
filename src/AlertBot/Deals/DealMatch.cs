using System.Collections.Immutable;

namespace AlertBot.Deals;

/// <summary>That an article may be about a deal, how surely (0 to 1), by which rule, and what speaks for it.</summary>
internal sealed record DealMatch(DealId Deal, double Score, string Rule, ImmutableArray<Evidence> Evidence)
{
    /// <summary>Null when no other tracked deal is named more fully.</summary>
    public Rival? Rival { get; init; }

    /// <summary>Null when no other tracked deal has the one party that the headline names, or its words fit this one best.</summary>
    public Contest? Contest { get; init; }
}
