using AlertBot.Feeds;

namespace AlertBot.Storage;

/// <summary>A feed's row: the feed and its state, which change under one ETag.</summary>
internal sealed record FeedRow(Feed Feed, FeedState State);
