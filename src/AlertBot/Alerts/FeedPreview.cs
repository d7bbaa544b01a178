using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>What a feed's items would have led to, had it been polled when they came.</summary>
/// <param name="Considered">Of the items that are about a deal, what would have been decided, the oldest first.</param>
internal sealed record FeedPreview(int Items, ImmutableArray<FeedPreview.Item> Considered)
{
    public IEnumerable<Item> Alerts => Considered.Where(item => item.IsAlert);

    /// <param name="IsAlert">New, and not told already.</param>
    internal sealed record Item(string Title, string Url, DateTimeOffset Published, DealId Deal, string DealName, Verdict Verdict, bool IsAlert, string Reason);
}
