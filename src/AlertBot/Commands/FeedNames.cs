using AlertBot.Feeds;
using AlertBot.Text;

namespace AlertBot.Commands;

/// <summary>What a feed is called, and which feed a name means.</summary>
internal static class FeedNames
{
    /// <summary>As the admin called it, else as it calls itself, else by its address.</summary>
    public static string Of(FeedRecord record) => record.Feed.Outlet.Length > 0
        ? record.Feed.Outlet
        : PlainText.Line(record.State.Title ?? "") is { Length: > 0 } title ? title : record.Feed.Url;

    /// <summary>By id, address or name to the letter, or the only one that it may mean.</summary>
    public static FeedRecord? Find(IReadOnlyList<FeedRecord> feeds, string name) =>
        feeds.FirstOrDefault(record => record.Feed.Id.Value == name || record.Feed.Url == name.Trim())
        ?? Only(feeds.Where(record => Of(record).Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)))
        ?? Only(Near(feeds, name));

    public static IEnumerable<FeedRecord> Near(IReadOnlyList<FeedRecord> feeds, string typed) =>
        from record in feeds
        let closeness = Math.Min(Closeness.Of(Of(record), typed), Closeness.Of(record.Feed.Url, typed))
        where closeness != Closeness.None
        orderby closeness, Of(record)
        select record;

    private static FeedRecord? Only(IEnumerable<FeedRecord> feeds) => feeds.Take(2).ToArray() is [var only] ? only : null;
}
