using System.Collections.Immutable;

namespace AlertBot.Deals;

/// <summary>A tracked deal as its admin wrote it (the deal file of DESIGN.md).</summary>
internal sealed record Deal
{
    public required DealId Id { get; init; }
    public required string Name { get; init; }
    public ImmutableArray<Party> Parties { get; init; } = [];
    /// <summary>What the deal is about: with one party they make a match that one party alone does not.</summary>
    public ImmutableArray<string> DealWords { get; init; } = [];
    /// <summary>Phrases that rule an item out.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];
    public DateOnly? Since { get; init; }
    public DateOnly? Until { get; init; }
    public DealStatus Status { get; init; } = DealStatus.Active;
    /// <summary>Takes every item, one alert a story; then there are no parties.</summary>
    public bool Everything { get; init; }
    /// <summary>The id of the Discord server whose admins track it; null for the operator's own (deal files), which is for everybody. No part of a deal file.</summary>
    public string? Server { get; init; }
    /// <summary>For other servers to see too. No part of a deal file.</summary>
    public bool Shared { get; init; }

    /// <param name="server">Null for a direct message, which is no server's.</param>
    public bool IsVisibleTo(string? server) => Server is null || Shared || Server == server;
}
