using System.Collections.Immutable;
using System.Globalization;
using AlertBot.Text;

namespace AlertBot.Feeds;

/// <summary>What an item is known by: its guid, its link, and its title with its day. Publishers change each of them alone.</summary>
internal static class ItemKeys
{
    // 60 bits: among the 20,000 keys of a feed two are equal by chance in one feed of 10^9, and the row stays small.
    private const int Length = 12;

    /// <summary>Each item once, with at least one key, the strongest first.</summary>
    /// <param name="isKnown">Whether the feed's past has a key or a mark.</param>
    public static KeyedFeed Of(IEnumerable<FeedItem> items, string? home, Func<string, string> canonicalUrl, Func<string, bool> isKnown)
    {
        var page = home is { Length: > 0 } ? canonicalUrl(home) : null;
        var candidates = items.Select(item => (Item: item, Keys: Candidates(item, page, canonicalUrl))).DistinctBy(item => string.Concat(item.Keys)).ToList();
        // A key that several items of one feed share, or have shared, tells none of them apart: a guid that is the feed's address, a live
        // blog whose entries all link to one page, two "Market update" on one day.
        var keys = candidates.SelectMany(item => item.Keys).CountBy(key => key).ToList();
        var shared = keys.Where(key => key.Value > 1 || isKnown(Mark(key.Key))).Select(key => key.Key).ToHashSet();
        return new KeyedFeed([.. candidates.Select(item => new KeyedItem(item.Item, Own(item.Keys, shared)))], [.. shared.Select(Mark)]);
    }

    // No letter of a key, so that no mark is taken for one.
    private static string Mark(string key) => $"~{key}";

    private static ImmutableArray<string> Candidates(FeedItem item, string? home, Func<string, string> canonicalUrl)
    {
        ImmutableArray<string> keys = [.. new[] { Key("guid", Page(item.Id, home, canonicalUrl) is null ? null : item.Id), Key("link", Page(item.Link, home, canonicalUrl)), Key("title", TitleAndDay(item)) }.OfType<string>()];
        // RSS 2.0 asks an item for a title or a description, and for nothing else.
        return keys.IsEmpty && Key("text", item.Description ?? item.Content) is { } text ? [text] : keys;
    }

    private static ImmutableArray<string> Own(ImmutableArray<string> keys, HashSet<string> shared)
    {
        var own = keys.RemoveAll(shared.Contains);
        return own.IsEmpty ? [Key("whole", string.Concat(keys)) ?? Key("whole", "nothing")!] : own;
    }

    // The fragment stays: entries of a live blog differ in nothing else. Null for a site's front page, which is no item's own.
    private static string? Page(string? link, string? home, Func<string, string> canonicalUrl)
    {
        if (link?.Trim() is not { Length: > 0 } given)
            return null;

        var hash = given.IndexOf('#', StringComparison.Ordinal);
        var (page, fragment) = (canonicalUrl(given), hash < 0 ? "" : given[hash..]);
        return fragment.Length <= 1 && (page == home || IsFrontPage(page)) ? null : page + fragment;
    }

    private static bool IsFrontPage(string page) =>
        Uri.TryCreate(page, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.PathAndQuery == "/";

    private static string? Key(string kind, string? value) =>
        string.IsNullOrWhiteSpace(value) ? null : ContentHash.Of(kind, value.Trim())[1..(Length + 1)];

    // The title alone would make "Morning briefing" old for ever.
    private static string? TitleAndDay(FeedItem item)
    {
        var title = string.Join(' ', item.Title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return title.Length == 0 ? null : $"{title} {item.Published?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "undated"}";
    }
}
