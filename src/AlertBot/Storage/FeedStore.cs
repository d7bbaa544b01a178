using AlertBot.Feeds;

namespace AlertBot.Storage;

/// <summary>
/// Feeds with their states; beside each a row with the keys of its items, and one in the due order, which moves in the transaction that
/// saves the state.
/// </summary>
internal sealed class FeedStore(IEntityTable table) : IFeedStore
{
    // A feed without news is three writes: its row, and the one in the due order, which is deleted and made anew. News and notices add
    // one each, and where that is too much for one transaction it takes two.
    private const int FeedsInTransaction = TableLimits.MostWrites / 3;

    // A character may take six bytes in the service's request, which may have 4 MiB. A feed of thousands of items has 300,000 for its keys.
    private const int MostCharacters = 400_000;

    public Task<bool> AddAsync(Feed feed, DateTimeOffset firstDue, CancellationToken cancellationToken) =>
        AddAsync(feed, new FeedState { NextDue = firstDue, Added = firstDue }, cancellationToken);

    public async Task<bool> AddAsync(Feed feed, FeedState state, CancellationToken cancellationToken)
    {
        var added = await table.SubmitAsync(
            Keys.Of(feed.Id),
            [new TableWrite.Insert(Keys.Feed(feed.Id), Document.Write(new FeedRow(feed, state))), .. Place(feed.Id, state)],
            cancellationToken);
        // A poll may save in between: then it is read once more.
        while (!added && await WithoutSeenAsync(feed.Id, cancellationToken) is { } known && Joined(known.State, state) is var joined && joined != known.State)
        {
            if (await SaveAsync(known, joined, cancellationToken))
                break;
        }

        return added;
    }

    private static FeedState Joined(FeedState known, FeedState added)
    {
        var owned = added.Owners.All(known.IsOf) && known.IsOf(added.Owners.IsEmpty ? null : added.Owners[0]) ? known : known.With(added);
        return owned.Gone ? owned with { Gone = false, FailuresInARow = 0, NextDue = added.NextDue } : owned;
    }

    public async Task<FeedRecord?> RemoveAsync(FeedId id, CancellationToken cancellationToken)
    {
        // A poll may save in between: then it is read and removed once more.
        while (await WithoutSeenAsync(id, cancellationToken) is { } record)
        {
            var seen = await table.GetAsync(Keys.Of(id), Keys.Seen(id), cancellationToken);
            IEnumerable<string> rows = [.. Place(id, record.State).Select(place => place.Row), .. seen is null ? [] : new[] { seen.Row }];
            TableWrite[] writes = [new TableWrite.Delete(Keys.Feed(id), record.Version), .. rows.Select(row => new TableWrite.Delete(row))];
            if (await table.SubmitAsync(Keys.Of(id), writes, cancellationToken))
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
        await WithoutSeenAsync(id, cancellationToken) is { } record ? await WithSeenAsync(record, cancellationToken) : null;

    public async Task<IReadOnlyList<FeedRecord>> WithoutSeenAsync(IReadOnlyList<FeedId> ids, CancellationToken cancellationToken)
    {
        var records = await Task.WhenAll(ids.Select(id => WithoutSeenAsync(id, cancellationToken)));
        return [.. records.OfType<FeedRecord>()];
    }

    public async Task<FeedRecord> WithSeenAsync(FeedRecord record, CancellationToken cancellationToken) =>
        !record.HoldsKeys && await table.ReadAsync<SeenRow>(Keys.Of(record.Feed.Id), Keys.Seen(record.Feed.Id), cancellationToken) is { } row
            ? record with { State = record.State with { Seen = row.ToSeen() } }
            : record;

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

    public async Task<IReadOnlyList<IReadOnlyList<FeedId>>> DueBatchesAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        // Those of one partition are together, and so are saved together. A hint of several partitions takes a transaction for each of them,
        // as many as hints for each would, and is one message and one execution.
        var due = await DueAsync(now, cancellationToken);
        return [.. due.GroupBy(Keys.Of).SelectMany(partition => partition).Chunk(FeedsInTransaction)];
    }

    public Task<bool> SaveAsync(FeedRecord record, FeedState state, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(record.Feed.Id), [.. Writes(new FeedChange(record, state))], cancellationToken);

    public async Task SaveAllAsync(IReadOnlyList<FeedChange> changes, CancellationToken cancellationToken)
    {
        foreach (var partition in changes.GroupBy(change => Keys.Of(change.Before.Feed.Id)))
        {
            foreach (var group in Groups(partition.Select(change => new Pending(change, [.. Writes(change)]))))
                await SaveTogetherAsync(partition.Key, group, cancellationToken);
        }
    }

    private static IEnumerable<List<Pending>> Groups(IEnumerable<Pending> all)
    {
        List<Pending> group = [];
        foreach (var pending in all)
        {
            if (group.Count > 0 && (group.Append(pending).Sum(one => one.Writes.Length) > TableLimits.MostWrites || group.Append(pending).Sum(one => one.Characters) > MostCharacters))
            {
                yield return group;
                group = [];
            }

            group.Add(pending);
        }

        if (group.Count > 0)
            yield return group;
    }

    private async Task SaveTogetherAsync(string partition, List<Pending> group, CancellationToken cancellationToken)
    {
        if (await table.SubmitAsync(partition, [.. group.SelectMany(one => one.Writes)], cancellationToken) || group.Count == 1)
            return;

        // Somebody else saved one of them; each for itself, the others are saved all the same.
        foreach (var one in group)
            await table.SubmitAsync(partition, one.Writes, cancellationToken);
    }

    private async Task<FeedRecord?> WithoutSeenAsync(FeedId id, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Of(id), Keys.Feed(id), cancellationToken) is { } entity ? Read(entity) : null;

    private static bool WritesKeys(FeedChange change) => change.ChangesSeen || change.Before.HoldsKeys;

    private static IEnumerable<TableWrite> Writes(FeedChange change)
    {
        var (feed, state) = (change.Before.Feed, change.After);
        var row = new FeedRow(feed, state with { Seen = [] });
        TableWrite[] writes = [new TableWrite.Replace(Keys.Feed(feed.Id), Document.Write(row), change.Before.Version), .. Move(feed.Id, change.Before.State, state)];
        TableWrite[] keys = WritesKeys(change) ? [new TableWrite.Upsert(Keys.Seen(feed.Id), Document.Write(SeenRow.Of(state.Seen)))] : [];
        return [.. writes, .. keys, .. NoticeStore.Owed(change.Before, state)];
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
        return new FeedRecord(row.Feed, row.State, entity.Version()) { HoldsKeys = !row.State.Seen.IsEmpty };
    }

    private async Task<IEnumerable<Entity>> EveryPartitionAsync(KeyRange range, CancellationToken cancellationToken)
    {
        var partitions = await Task.WhenAll(Keys.FeedPartitions.Select(partition =>
            table.QueryAsync(partition, range, cancellationToken).ToListAsync(cancellationToken).AsTask()));
        return partitions.SelectMany(rows => rows);
    }

    private sealed record Pending(FeedChange Change, TableWrite[] Writes)
    {
        public int Characters { get; } = Writes.Sum(write => write switch
        {
            TableWrite.Replace replace => replace.Data.Length,
            TableWrite.Upsert upsert => upsert.Data.Length,
            _ => 0,
        });
    }
}
