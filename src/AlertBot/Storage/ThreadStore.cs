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
        if (await table.ReadAsync<SentAlert>(partition, Keys.Sent(starter), cancellationToken) is { } sent)
            return new DealThread.Open(sent.MessageId);

        return await table.ReadAsync<ParkedAlert>(partition, Keys.Parked(starter), cancellationToken) is { } parked
            ? new DealThread.Refused(parked.Reason)
            : new DealThread.Coming();
    }

    public async Task ForgetAsync(OutboxEntry alert, string threadId, CancellationToken cancellationToken)
    {
        var (partition, starter) = (Keys.Of(alert.Deal), Starter(alert, alert.Due));
        if (await table.GetAsync(partition, Keys.Sent(starter), cancellationToken) is { } row && Document.Read<SentAlert>(row).MessageId == threadId)
            await table.SubmitAsync(partition, [new TableWrite.Delete(row.Row, row.Version()), new TableWrite.Delete(Keys.Started(starter.Id))], cancellationToken);
    }

    private static OutboxEntry Starter(OutboxEntry alert, DateTimeOffset now)
    {
        var id = AlertId.OfThread(alert.Deal, alert.ChannelId);
        return new OutboxEntry(id, alert.Deal, new DevelopmentId(id.Value), alert.ChannelId, now) { Threads = ThreadPer.Development, Starts = true };
    }
}
