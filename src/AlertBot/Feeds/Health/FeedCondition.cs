namespace AlertBot.Feeds.Health;

internal enum FeedCondition
{
    /// <summary>Added, not polled yet.</summary>
    Waiting,
    Ok,
    /// <summary>It answers, but has been silent for longer than it ever was.</summary>
    Quiet,
    Failing,
    /// <summary>A page that asks whether a person is there comes in place of the feed.</summary>
    Blocked,
    NotAFeed,
    Gone,
}
