namespace AlertBot.Feeds;

/// <summary>A feed with its state, and the version under which the state may be saved.</summary>
internal sealed record FeedRecord(Feed Feed, FeedState State, string Version)
{
    /// <summary>Where it is asked.</summary>
    public string Address => State.Address ?? Feed.Url;

    /// <summary>Whether its keys still stand in its own row, as all did at first; the next save moves them out.</summary>
    public bool HoldsKeys { get; init; }
}
