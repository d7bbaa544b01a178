using System.Collections.Immutable;

namespace AlertBot.Storage;

/// <summary>
/// The keys of a feed's items in a row of their own: a poll that finds nothing new neither reads nor writes it. Grouped by when they were
/// last in the feed, since most share that, and so a quarter of what a map would take.
/// </summary>
internal sealed record SeenRow(ImmutableArray<SeenGroup> Groups)
{
    public static SeenRow Of(ImmutableDictionary<string, DateTimeOffset> seen) => new(
    [
        .. seen.GroupBy(key => key.Value, key => key.Key).OrderByDescending(group => group.Key)
            .Select(group => new SeenGroup(group.Key, [.. group.Order(StringComparer.Ordinal)]))
    ]);

    public ImmutableDictionary<string, DateTimeOffset> ToSeen() =>
        Groups.SelectMany(group => group.Keys, (group, key) => KeyValuePair.Create(key, group.Last)).ToImmutableDictionary();
}

internal sealed record SeenGroup(DateTimeOffset Last, ImmutableArray<string> Keys);
