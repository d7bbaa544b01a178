using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>What a feed's items would have led to, had it been polled when they came.</summary>
/// <param name="Considered">Of the items that are about a deal, what would have been decided, the oldest first.</param>
internal sealed record FeedPreview(int Items, ImmutableArray<FeedPreview.Item> Considered)
{
    public IEnumerable<Item> Alerts => Considered.Where(item => item.IsAlert);

    /// <summary>The items that would have been told, the newest first: each once, with all the deals that it is news for.</summary>
    public IReadOnlyList<IReadOnlyList<Item>> Told => [.. Stories(Alerts).OrderByDescending(story => story[0].Published)];

    /// <summary>How many items are about a deal; one may be about several.</summary>
    public int Matched => Stories(Considered).Count();

    private static IEnumerable<IReadOnlyList<Item>> Stories(IEnumerable<Item> items) => items.GroupBy(item => item.Number).Select(story => story.ToList());

    /// <param name="Number">Which of the feed's items it is.</param>
    /// <param name="IsAlert">New, and not told already.</param>
    internal sealed record Item(int Number, string Title, string Url, DateTimeOffset Published, DealId Deal, string DealName, Verdict Verdict, bool IsAlert, string Reason);
}
