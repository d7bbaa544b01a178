using AlertBot.Feeds;

namespace AlertBot.Alerts;

/// <summary>A notice written in the transaction that saved a feed's state, until it has its place in the ops outbox.</summary>
internal sealed record OwedNotice(FeedId Feed, Notice Notice);
