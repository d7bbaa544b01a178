using AlertBot.Alerts;
using AlertBot.Feeds;

namespace AlertBot.Storage;

/// <summary>The ops outbox has a partition as a deal has; what feeds owe stands with the feeds, in the transaction that saved their state.</summary>
internal sealed class NoticeStore(IEntityTable table) : INotices
{
    // A notice's id holds its day or its moment: a month later nobody tells it once more. Long enough for whoever comes back from holidays and asks.
    private static readonly TimeSpan _keptFor = TimeSpan.FromDays(30);

    private static readonly string _partition = Keys.Of(INotices.Outbox);

    public async Task<IReadOnlyList<OwedNotice>> OwedAsync(CancellationToken cancellationToken)
    {
        var partitions = await Task.WhenAll(Keys.FeedPartitions.Select(partition => table.ListAsync<OwedNotice>(partition, Keys.OwedNotices, cancellationToken)));
        return [.. partitions.SelectMany(owed => owed).OrderBy(owed => owed.Notice.At)];
    }

    public Task SettleAsync(OwedNotice owed, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(owed.Feed), [new TableWrite.Delete(Keys.Owed(owed.Notice))], cancellationToken);

    // The notice's row stays for a while, so that one that was told is not told again.
    public Task<bool> AddAsync(Notice notice, OutboxEntry entry, CancellationToken cancellationToken) => table.SubmitAsync(
        _partition,
        [new TableWrite.Insert(Keys.Notice(notice.Id), Document.Write(notice)), new TableWrite.Insert(Keys.Outstanding(entry), Document.Write(entry))],
        cancellationToken);

    public Task<Notice?> GetAsync(AlertId id, CancellationToken cancellationToken) =>
        table.ReadAsync<Notice>(_partition, Keys.Notice(id), cancellationToken);

    public async Task ForgetAsync(FeedId feed, CancellationToken cancellationToken)
    {
        await table.EraseAsync(Keys.Of(feed), Keys.OwedNotices, row => Document.Read<OwedNotice>(row).Feed == feed, cancellationToken);
        await table.EraseAsync(_partition, Keys.Notices, row => Document.Read<Notice>(row).About?.Contains(feed.Value, StringComparison.Ordinal) is true, cancellationToken);
    }

    public async Task SweepAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var since = now - _keptFor;
        await table.EraseAsync(_partition, Keys.AllSent, row => Document.Read<SentAlert>(row).SentAt < since, cancellationToken);
        await table.EraseAsync(_partition, Keys.AllSuppressed, row => Document.Read<SuppressedAlert>(row).SuppressedAt < since, cancellationToken);
        // What waits, and what Discord refused until somebody sends it again, is still to be told.
        var coming = await table.QueryAsync(_partition, Keys.OpenAndParked, cancellationToken).Select(static row => Keys.Notice(Keys.AlertOf(row))).ToHashSetAsync(cancellationToken: cancellationToken);
        await table.EraseAsync(_partition, Keys.Notices, row => !coming.Contains(row.Row) && Document.Read<Notice>(row).At < since, cancellationToken);
    }

    /// <summary>What saving a feed's state owes the ops channel, for the same transaction.</summary>
    public static IEnumerable<TableWrite> Owed(FeedRecord record, FeedState after) =>
        FeedNotice.Between(record.Feed, record.State, after) is { } notice
            ? [new TableWrite.Upsert(Keys.Owed(notice), Document.Write(new OwedNotice(record.Feed.Id, notice)))]
            : [];
}
