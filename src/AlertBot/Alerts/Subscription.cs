using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>A channel that wants the developments of some deals, or of all when <paramref name="Deals"/> is empty.</summary>
/// <param name="LeastImportance">1 to 5; developments below it are suppressed.</param>
internal sealed record Subscription(string ChannelId, ImmutableArray<DealId> Deals, int LeastImportance = 1)
{
    /// <summary>One subscription a channel.</summary>
    public string Id => ContentHash.Of("subscription", ChannelId);

    public bool Follows(DealId deal) => Deals.IsEmpty || Deals.Contains(deal);
}
