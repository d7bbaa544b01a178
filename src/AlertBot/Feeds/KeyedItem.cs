using System.Collections.Immutable;

namespace AlertBot.Feeds;

internal sealed record KeyedItem(FeedItem Item, ImmutableArray<string> Keys);
