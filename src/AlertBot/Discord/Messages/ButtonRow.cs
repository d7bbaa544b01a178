using System.Collections.Immutable;

namespace AlertBot.Discord.Messages;

/// <summary>Up to five buttons in a line (components/reference, action row).</summary>
internal sealed record ButtonRow(ImmutableArray<Button> Components)
{
    public int Type { get; } = 1;
}
