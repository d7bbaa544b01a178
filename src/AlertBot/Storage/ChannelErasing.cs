using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>Deletes what was, is or is to be told in some channels, of every deal, tracked or not any more, and digest.</summary>
internal static class ChannelErasing
{
    public static async Task EraseAsync(this IEntityTable table, IReadOnlySet<string> channels, CancellationToken cancellationToken)
    {
        if (channels.Count == 0)
            return;

        var deals = await table.EverTrackedAsync(cancellationToken);
        foreach (var deal in deals)
            await table.EraseThreadsAsync(deal, channels, cancellationToken);
        foreach (var partition in deals.Append(IDigests.Outbox).Append(INotices.Outbox).Select(Keys.Of))
            await table.EraseAsync(partition, channels, cancellationToken);
        foreach (var channel in channels)
            await table.EraseAsync(Keys.OfChannel(channel), cancellationToken);
    }

    private static Task EraseThreadsAsync(this IEntityTable table, DealId deal, IReadOnlySet<string> channels, CancellationToken cancellationToken)
    {
        var threads = channels.Select(channel => Keys.Started(AlertId.OfThread(deal, channel))).ToHashSet();
        return table.EraseAsync(Keys.Of(deal), Keys.AllStarted, entity => threads.Contains(entity.Row), cancellationToken);
    }

    private static async Task EraseAsync(this IEntityTable table, string partition, IReadOnlySet<string> channels, CancellationToken cancellationToken)
    {
        await table.EraseAsync(partition, Keys.Outbox, entity => channels.Contains(Document.Read<OutboxEntry>(entity).ChannelId), cancellationToken);
        await table.EraseAsync(partition, Keys.AllSent, entity => channels.Contains(Document.Read<SentAlert>(entity).Entry.ChannelId), cancellationToken);
        await table.EraseAsync(partition, Keys.AllParked, entity => channels.Contains(Document.Read<ParkedAlert>(entity).Entry.ChannelId), cancellationToken);
        await table.EraseAsync(partition, Keys.AllSuppressed, entity => channels.Contains(Document.Read<SuppressedAlert>(entity).Entry.ChannelId), cancellationToken);
        await table.EraseAsync(partition, Keys.AllHeld, entity => channels.Contains(Document.Read<HeldAlert>(entity).Entry.ChannelId), cancellationToken);
        await table.EraseAsync(partition, Keys.AllDigests, entity => channels.Contains(Document.Read<Digest>(entity).ChannelId), cancellationToken);
    }
}
