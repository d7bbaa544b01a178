using System.Collections.Immutable;

namespace AlertBot.Feeds;

internal sealed record KeyedItem(FeedItem Item, ImmutableArray<string> Keys);

/// <summary>A feed's items by their keys.</summary>
/// <param name="Marks">Remembers keys that several items shared: they tell nothing apart, also when only one of these items is left.</param>
internal sealed record KeyedFeed(IReadOnlyList<KeyedItem> Items, IReadOnlyList<string> Marks);
