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

    /// <summary>Those of the feeds that exist, without the keys of the items seen: a poll that finds nothing new does not need them.</summary>
    Task<IReadOnlyList<FeedRecord>> WithoutSeenAsync(IReadOnlyList<FeedId> ids, CancellationToken cancellationToken);

    /// <summary>The record with the keys of the items seen.</summary>
    Task<FeedRecord> WithSeenAsync(FeedRecord record, CancellationToken cancellationToken);

    /// <summary>All feeds, without the keys of the items seen.</summary>
    Task<IReadOnlyList<FeedRecord>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The feeds whose time has come, in order of that time. Reads no state rows.</summary>
    Task<IReadOnlyList<FeedId>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>The same in batches whose states can be saved in one transaction.</summary>
    Task<IReadOnlyList<IReadOnlyList<FeedId>>> DueBatchesAsync(DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>
    /// Saves the state and moves the feed's place in the due order; the keys of the items seen only when they are others than the record's.
    /// False when somebody else saved since the record was read.
    /// </summary>
    Task<bool> SaveAsync(FeedRecord record, FeedState state, CancellationToken cancellationToken);

    /// <summary>Saves many states in few transactions. What somebody else saved meanwhile stays as it is.</summary>
    Task SaveAllAsync(IReadOnlyList<FeedChange> changes, CancellationToken cancellationToken);
}
