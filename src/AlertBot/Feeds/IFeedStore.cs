namespace AlertBot.Feeds;

internal interface IFeedStore
{
    /// <summary>Starts polling a feed; one that is known already keeps its state, and one that was gone is tried again. True when it was new.</summary>
    Task<bool> AddAsync(Feed feed, DateTimeOffset firstDue, CancellationToken cancellationToken);

    /// <summary>As above, with more to say about how it starts: <see cref="FeedState.PostLast"/>.</summary>
    Task<bool> AddAsync(Feed feed, FeedState start, CancellationToken cancellationToken);

    /// <summary>Ends polling and forgets the state; what was told of the feed stays. The record that was, or null when there was none.</summary>
    Task<FeedRecord?> RemoveAsync(FeedId id, CancellationToken cancellationToken);

    /// <summary>When the feed that waits longest is or was due; null when none is polled.</summary>
    Task<DateTimeOffset?> EarliestDueAsync(CancellationToken cancellationToken);

    Task<FeedRecord?> GetAsync(FeedId id, CancellationToken cancellationToken);

    Task<IReadOnlyList<FeedRecord>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The feeds whose time has come, in order of that time. Reads no state rows.</summary>
    Task<IReadOnlyList<FeedId>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Saves the state and moves the feed's place in the due order. False when somebody else saved since the record was read.</summary>
    Task<bool> SaveAsync(FeedRecord record, FeedState state, CancellationToken cancellationToken);
}
