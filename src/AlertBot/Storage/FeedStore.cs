using AlertBot.Feeds;

namespace AlertBot.Storage;

/// <summary>Feeds with their states, and beside each a row in the due order, which moves in the transaction that saves the state.</summary>
internal sealed class FeedStore(IEntityTable table) : IFeedStore
{
    public Task<bool> AddAsync(Feed feed, DateTimeOffset firstDue, CancellationToken cancellationToken) =>
        AddAsync(feed, new FeedState { NextDue = firstDue, Added = firstDue }, cancellationToken);

    public async Task<bool> AddAsync(Feed feed, FeedState state, CancellationToken cancellationToken)
    {
        var added = await table.SubmitAsync(
            Keys.Of(feed.Id),
            [new TableWrite.Insert(Keys.Feed(feed.Id), Document.Write(new FeedRow(feed, state))), .. Place(feed.Id, state)],
            cancellationToken);
        if (!added && await GetAsync(feed.Id, cancellationToken) is { State.Gone: true } gone)
            await SaveAsync(gone, gone.State with { Gone = false, FailuresInARow = 0, NextDue = state.NextDue }, cancellationToken);
        return added;
    }

    public async Task<FeedRecord?> RemoveAsync(FeedId id, CancellationToken cancellationToken)
    {
        while (await GetAsync(id, cancellationToken) is { } record)
        {
            var gone = new TableWrite.Delete(Keys.Feed(id), record.Version);
            if (await table.SubmitAsync(Keys.Of(id), [gone, .. Place(id, record.State).Select(place => new TableWrite.Delete(place.Row))], cancellationToken))
                return record;
        }

        return null;
    }

    public async Task<DateTimeOffset?> EarliestDueAsync(CancellationToken cancellationToken)
    {
        var first = await Task.WhenAll(Keys.FeedPartitions.Select(partition =>
            table.QueryAsync(partition, Keys.AllDue.From, Keys.AllDue.To, limit: 1, cancellationToken).ToListAsync(cancellationToken).AsTask()));
        return first.SelectMany(rows => rows).Min(entity => (DateTimeOffset?)Keys.TimeOfDue(entity.Row));
    }

    public async Task<FeedRecord?> GetAsync(FeedId id, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Of(id), Keys.Feed(id), cancellationToken) is { } entity ? Read(entity) : null;

    public async Task<IReadOnlyList<FeedRecord>> ListAsync(CancellationToken cancellationToken)
    {
        var rows = await EveryPartitionAsync(Keys.Feeds, cancellationToken);
        return [.. rows.Select(Read).OrderBy(record => record.Feed.Url, StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<FeedId>> DueAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await EveryPartitionAsync(Keys.DueUntil(now), cancellationToken);
        return [.. rows.Select(entity => entity.Row).Order(StringComparer.Ordinal).Select(Keys.FeedOfDue)];
    }

    public Task<bool> SaveAsync(FeedRecord record, FeedState state, CancellationToken cancellationToken)
    {
        var id = record.Feed.Id;
        var saved = new TableWrite.Replace(Keys.Feed(id), Document.Write(new FeedRow(record.Feed, state)), record.Version);
        return table.SubmitAsync(Keys.Of(id), [saved, .. Move(id, record.State, state), .. NoticeStore.Owed(record, state)], cancellationToken);
    }

    private static IEnumerable<TableWrite> Move(FeedId id, FeedState before, FeedState after) =>
        (before.Gone, before.NextDue) == (after.Gone, after.NextDue)
            ? []
            : [.. Place(id, before).Select(place => new TableWrite.Delete(place.Row)), .. Place(id, after)];

    // A feed that is gone for good is never due.
    private static IEnumerable<TableWrite> Place(FeedId id, FeedState state) =>
        state.Gone ? [] : [new TableWrite.Insert(Keys.Due(state.NextDue, id), Document.Write(""))];

    private static FeedRecord Read(Entity entity)
    {
        var row = Document.Read<FeedRow>(entity);
        return new FeedRecord(row.Feed, row.State, entity.Version());
    }

    private async Task<IEnumerable<Entity>> EveryPartitionAsync(KeyRange range, CancellationToken cancellationToken)
    {
        var partitions = await Task.WhenAll(Keys.FeedPartitions.Select(partition =>
            table.QueryAsync(partition, range, cancellationToken).ToListAsync(cancellationToken).AsTask()));
        return partitions.SelectMany(rows => rows);
    }
}
