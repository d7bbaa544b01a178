namespace AlertBot.Feeds;

/// <summary>A feed with its state, and the version under which the state may be saved.</summary>
internal sealed record FeedRecord(Feed Feed, FeedState State, string Version);
