using System.Collections.Immutable;

namespace AlertBot.Feeds;

/// <summary>Decides which items of a feed are new. Dates decide nothing: publishers change them, and two items may share a second.</summary>
internal static class SeenItems
{
    /// <summary>
    /// Table rows must stay small (64 KiB a property), so this many keys of one feed are kept. An item has up to three, and where they
    /// do not all fit, each item in the feed keeps its first: no feed of up to this many items is told twice.
    /// </summary>
    public const int MaxKeys = 2000;

    // An item that is taken out and put back weeks later is the same item; feeds that rotate old ones do so within weeks.
    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    /// <summary>
    /// The items not seen before, and the keys to remember once everything that those items call for is durable. Whether the first
    /// poll tells its items is the caller's decision (<see cref="FeedState.Seeded"/>).
    /// </summary>
    public static (IReadOnlyList<FeedItem> Unseen, ImmutableDictionary<string, DateTimeOffset> Seen) After(
        FeedState state, ParsedFeed feed, DateTimeOffset now)
    {
        var keyed = ItemKeys.Of(Newest(feed.Items));
        var unseen = keyed.Where(item => !item.Keys.Any(state.Seen.ContainsKey)).Select(item => item.Item);
        return ([.. unseen], Remember(state.Seen, keyed, now));
    }

    // Nobody's feed is that long to tell news. In one that is, the newest count.
    private static IEnumerable<FeedItem> Newest(ImmutableArray<FeedItem> items) =>
        items.Length <= MaxKeys ? items : items.OrderByDescending(item => item.Published).Take(MaxKeys);

    // All keys of an item are kept, also of a known one: next time another of them may be what has changed.
    private static ImmutableDictionary<string, DateTimeOffset> Remember(
        ImmutableDictionary<string, DateTimeOffset> seen, IReadOnlyList<KeyedItem> keyed, DateTimeOffset now)
    {
        List<string> present = [.. keyed.Select(item => item.Keys[0]), .. keyed.SelectMany(item => item.Keys.Skip(1))];
        var earlier = seen.Where(key => now - key.Value <= _kept)
            .OrderByDescending(key => key.Value).ThenBy(key => key.Key, StringComparer.Ordinal)
            .Select(key => key.Key)
            .Except(present);

        return present.Select(key => KeyValuePair.Create(key, now))
            .Concat(earlier.Select(key => KeyValuePair.Create(key, seen[key])))
            .Take(MaxKeys)
            .ToImmutableDictionary();
    }
}
