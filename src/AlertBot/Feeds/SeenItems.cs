using System.Collections.Immutable;

namespace AlertBot.Feeds;

/// <summary>Decides which items of a feed are new. Dates decide nothing: publishers change them, and two items may share a second.</summary>
internal static class SeenItems
{
    /// <summary>
    /// A table row must stay below 1 MiB, so this many keys of one feed are kept; they take half of it. An item has up to three, and where
    /// they do not all fit, each item in the feed keeps its first: no feed of up to this many items is told twice.
    /// </summary>
    public const int MaxKeys = 20_000;

    // An item that is taken out and put back weeks later is the same item; feeds that rotate old ones do so within weeks.
    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    // When each key was last in the feed need not be known better than this.
    private static readonly TimeSpan _exactness = TimeSpan.FromDays(1);

    /// <summary>
    /// The items not seen before, and the keys to remember once everything that those items call for is durable: the same object where
    /// there is nothing to remember. Whether the first poll tells its items is the caller's decision (<see cref="FeedState.Seeded"/>).
    /// </summary>
    public static (IReadOnlyList<FeedItem> Unseen, ImmutableDictionary<string, DateTimeOffset> Seen) After(
        FeedState state, ParsedFeed feed, Func<string, string> canonicalUrl, DateTimeOffset now)
    {
        var keyed = ItemKeys.Of(Newest(feed.Items), feed.Link, canonicalUrl, state.Seen.ContainsKey);
        var unseen = keyed.Items.Where(item => !item.Keys.Any(state.Seen.ContainsKey)).Select(item => item.Item);
        return ([.. unseen], Remember(state, keyed, now));
    }

    // Nobody's feed is that long to tell news. In one that is, the newest count.
    private static IEnumerable<FeedItem> Newest(ImmutableArray<FeedItem> items) =>
        items.Length <= MaxKeys ? items : items.OrderByDescending(item => item.Published).Take(MaxKeys);

    // All keys of an item are kept, also of a known one: next time another of them may be what has changed.
    private static ImmutableDictionary<string, DateTimeOffset> Remember(FeedState state, KeyedFeed keyed, DateTimeOffset now)
    {
        List<string> present = [.. keyed.Items.Select(item => item.Keys[0]), .. keyed.Marks, .. keyed.Items.SelectMany(item => item.Keys.Skip(1))];
        var latest = state.Seen.IsEmpty ? DateTimeOffset.MinValue : state.Seen.Values.Max();
        // An empty feed is a server's mistake more often than an editor's; it forgets nothing, however long it lasts.
        if (present.Count == 0 || (now - latest < _exactness && present.TrueForAll(state.Seen.ContainsKey)))
            return state.Seen;

        // What was in the feed when it was last read stayed there until it was last found unchanged.
        var earlier = state.Seen
            .Select(key => key.Value == latest && state.LastSuccess > latest ? KeyValuePair.Create(key.Key, state.LastSuccess.Value) : key)
            .Where(key => now - key.Value <= _kept)
            .OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal);

        return present.Select(key => KeyValuePair.Create(key, now)).Concat(earlier).DistinctBy(key => key.Key).Take(MaxKeys).ToImmutableDictionary();
    }
}
