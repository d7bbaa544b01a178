using System.Collections.Immutable;

namespace AlertBot.Deals;

/// <summary>A company or person of a deal, and what it goes by.</summary>
internal sealed record Party
{
    public required string Name { get; init; }
    public ImmutableArray<string> Aliases { get; init; } = [];
    /// <summary>People who stand for the party: weaker evidence than a name.</summary>
    public ImmutableArray<string> People { get; init; } = [];
    /// <summary>Products that stand for the party: weaker evidence than a name.</summary>
    public ImmutableArray<string> Products { get; init; } = [];
    /// <summary>The name is ambiguous: it counts only where one of these stands too.</summary>
    public ImmutableArray<string> Context { get; init; } = [];
    /// <summary>Phrases that hold the name but never mean this party.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];
}
