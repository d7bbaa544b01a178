using AlertBot.Alerts;
using AlertBot.Developments;

namespace AlertBot.Storage;

internal sealed class ThreadStore(IEntityTable table) : IThreads
{
    public async Task<DealThread> OfAsync(OutboxEntry alert, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (partition, starter) = (Keys.Of(alert.Deal), Starter(alert, now));
        if (await table.SubmitAsync(partition, [new TableWrite.Insert(Keys.Started(starter.Id), Document.Write(starter.Id)), new TableWrite.Insert(Keys.Outstanding(starter), Document.Write(starter))], cancellationToken))
            return new DealThread.Coming();
        if (await OpenAsync(partition, starter, cancellationToken) is { } open)
            return open;
        if (await table.GetAsync(partition, Keys.Outstanding(starter), cancellationToken) is { } coming)
            return await HastenAsync(partition, coming, alert, cancellationToken);
        if (await table.ReadAsync<ParkedAlert>(partition, Keys.Parked(starter), cancellationToken) is { } parked)
            return new DealThread.Refused(parked.Reason);

        // What stopped coming in between is out.
        return await OpenAsync(partition, starter, cancellationToken) ?? await BeginAgainAsync(partition, starter, cancellationToken);
    }

    public async Task ForgetAsync(OutboxEntry alert, string threadId, CancellationToken cancellationToken)
    {
        var (partition, starter) = (Keys.Of(alert.Deal), Starter(alert, alert.Due));
        if (await table.GetAsync(partition, Keys.Sent(starter), cancellationToken) is { } row && Document.Read<SentAlert>(row).MessageId == threadId)
            await table.SubmitAsync(partition, [new TableWrite.Delete(row.Row, row.Version()), new TableWrite.Delete(Keys.Started(starter.Id))], cancellationToken);
    }

    private async Task<DealThread?> OpenAsync(string partition, OutboxEntry starter, CancellationToken cancellationToken) =>
        await table.ReadAsync<SentAlert>(partition, Keys.Sent(starter), cancellationToken) is { } sent ? new DealThread.Open(sent.MessageId) : null;

    /// <summary>What opens the thread weighs as much as the weightiest alert that waits for it. One that is being sent is left alone.</summary>
    private async Task<DealThread> HastenAsync(string partition, Entity coming, OutboxEntry alert, CancellationToken cancellationToken)
    {
        if (Document.Read<OutboxEntry>(coming) is { Claimed: null } starter && starter.Importance < alert.Importance)
            await table.SubmitAsync(partition, [new TableWrite.Replace(coming.Row, Document.Write(starter with { Importance = alert.Importance }), coming.Version())], cancellationToken);

        return new DealThread.Coming();
    }

    /// <summary>It was not told, since nobody was subscribed just then, or it was erased: it is to be told now. Where somebody else began it meanwhile, this does nothing.</summary>
    private async Task<DealThread> BeginAgainAsync(string partition, OutboxEntry starter, CancellationToken cancellationToken)
    {
        var suppressed = await table.GetAsync(partition, Keys.Suppressed(starter), cancellationToken);
        await table.SubmitAsync(
            partition,
            [
                new TableWrite.Upsert(Keys.Started(starter.Id), Document.Write(starter.Id)),
                new TableWrite.Insert(Keys.Outstanding(starter), Document.Write(starter)),
                .. suppressed is null ? Array.Empty<TableWrite>() : [new TableWrite.Delete(suppressed.Row, suppressed.Version())],
            ],
            cancellationToken);
        return new DealThread.Coming();
    }

    private static OutboxEntry Starter(OutboxEntry alert, DateTimeOffset now)
    {
        var id = AlertId.OfThread(alert.Deal, alert.ChannelId);
        return new OutboxEntry(id, alert.Deal, new DevelopmentId(id.Value), alert.ChannelId, now) { Threads = ThreadPer.Development, Starts = true, Importance = alert.Importance };
    }
}
