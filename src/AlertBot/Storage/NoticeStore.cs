using AlertBot.Alerts;

namespace AlertBot.Storage;

/// <summary>The ops outbox has a partition as a deal has; what feeds owe stands with the feeds, in the transaction that saved their state.</summary>
internal sealed class NoticeStore(IEntityTable table) : INotices
{
    private static readonly string _partition = Keys.Of(INotices.Outbox);

    public async Task<IReadOnlyList<OwedNotice>> OwedAsync(CancellationToken cancellationToken)
    {
        var partitions = await Task.WhenAll(Keys.FeedPartitions.Select(partition => table.ListAsync<OwedNotice>(partition, Keys.OwedNotices, cancellationToken)));
        return [.. partitions.SelectMany(owed => owed).OrderBy(owed => owed.Notice.At)];
    }

    public Task SettleAsync(OwedNotice owed, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(owed.Feed), [new TableWrite.Delete(Keys.Owed(owed.Notice))], cancellationToken);

    // The notice's row stays, so that a notice told long ago is not told again.
    public Task<bool> AddAsync(Notice notice, OutboxEntry entry, CancellationToken cancellationToken) => table.SubmitAsync(
        _partition,
        [new TableWrite.Insert(Keys.Notice(notice.Id), Document.Write(notice)), new TableWrite.Insert(Keys.Outstanding(entry), Document.Write(entry))],
        cancellationToken);

    public Task<Notice?> GetAsync(AlertId id, CancellationToken cancellationToken) =>
        table.ReadAsync<Notice>(_partition, Keys.Notice(id), cancellationToken);

    /// <summary>What saving a feed's state owes the ops channel, for the same transaction.</summary>
    public static IEnumerable<TableWrite> Owed(Feeds.FeedRecord record, Feeds.FeedState after) =>
        FeedNotice.Between(record.Feed, record.State, after) is { } notice
            ? [new TableWrite.Upsert(Keys.Owed(notice), Document.Write(new OwedNotice(record.Feed.Id, notice)))]
            : [];
}
