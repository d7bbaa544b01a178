using System.Collections.Immutable;

namespace AlertBot.Developments;

/// <summary>The deal's memory of what it has told lately. Every decision that changes it is conditioned on its version.</summary>
internal sealed record DealHead(int Decisions, ImmutableArray<Signature> Signatures)
{
    public static readonly DealHead Empty = new(0, []);

    /// <summary>How many articles named both sides without a word of the deal and told nothing of it: two that have much to do with each other besides.</summary>
    public int Asides { get; init; }

    /// <summary>What single outlets told lately that was not sure enough (bounded).</summary>
    public ImmutableArray<Unconfirmed> Unconfirmed { get; init; } = [];
}
