using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Text;

namespace AlertBot.Feeds;

/// <summary>What an item is known by: its guid, its link, and its title with its day. Publishers change each of them alone.</summary>
internal static class ItemKeys
{
    // 60 bits: among the 2,000 keys of a feed two are equal by chance in one feed of 10^11, and the row stays small.
    private const int Length = 12;

    /// <summary>Each item once, with at least one key, the strongest first.</summary>
    public static IReadOnlyList<KeyedItem> Of(IEnumerable<FeedItem> items)
    {
        var candidates = items.Select(item => (Item: item, Keys: Candidates(item))).DistinctBy(item => string.Concat(item.Keys)).ToList();
        // A key that several items of one feed share tells none of them apart: a guid that is the feed's address, a live blog whose
        // entries all link to one page, two "Market update" on one day.
        var shared = candidates.SelectMany(item => item.Keys).CountBy(key => key).Where(key => key.Value > 1).Select(key => key.Key).ToHashSet();
        return [.. candidates.Select(item => new KeyedItem(item.Item, Own(item.Keys, shared)))];
    }

    private static ImmutableArray<string> Candidates(FeedItem item) =>
        [.. new[] { Key("guid", item.Id), Key("link", item.Link), Key("title", TitleAndDay(item)) }.OfType<string>()];

    private static ImmutableArray<string> Own(ImmutableArray<string> keys, HashSet<string> shared)
    {
        var own = keys.RemoveAll(shared.Contains);
        return own.IsEmpty ? [Key("whole", string.Concat(keys)) ?? Key("whole", "nothing")!] : own;
    }

    private static string? Key(string kind, string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : ContentHash.Of(kind, value.Trim())[1..(Length + 1)];

    // The title alone would make "Morning briefing" old for ever.
    private static string? TitleAndDay(FeedItem item)
    {
        var title = string.Join(' ', item.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return title.Length == 0 ? null : $"{title} {item.Published?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}";
    }
}
