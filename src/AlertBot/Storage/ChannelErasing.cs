using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>Deletes what was, is or is to be told in some channels, of every deal, tracked or not any more, digest and notice.</summary>
internal static class ChannelErasing
{
    private static readonly KeyRange[] _states = [Keys.Outbox, Keys.AllSent, Keys.AllParked, Keys.AllSuppressed, Keys.AllHeld];

    public static async Task EraseAsync(this IEntityTable table, IReadOnlySet<string> channels, CancellationToken cancellationToken)
    {
        if (channels.Count == 0)
            return;

        var deals = await table.EverTrackedAsync(cancellationToken);
        foreach (var deal in deals)
            await table.EraseThreadsAsync(deal, channels, cancellationToken);
        await table.EraseNoticesAsync(channels, cancellationToken);
        foreach (var partition in deals.Append(IDigests.Outbox).Append(INotices.Outbox).Select(Keys.Of))
            await table.EraseAsync(partition, channels, cancellationToken);
        foreach (var channel in channels)
            await table.EraseAsync(Keys.OfChannel(channel), cancellationToken);
    }

    /// <summary>The channels in which a deal's developments were, are or are to be told.</summary>
    public static async Task<IReadOnlySet<string>> ChannelsOfAsync(this IEntityTable table, DealId deal, CancellationToken cancellationToken)
    {
        var channels = new HashSet<string>();
        foreach (var state in _states)
            channels.UnionWith(await table.QueryAsync(Keys.Of(deal), state, cancellationToken).Select(static row => EntryOf(row).ChannelId).ToListAsync(cancellationToken));
        return channels;
    }

    private static Task EraseThreadsAsync(this IEntityTable table, DealId deal, IReadOnlySet<string> channels, CancellationToken cancellationToken)
    {
        var threads = channels.Select(channel => Keys.Started(AlertId.OfThread(deal, channel))).ToHashSet();
        return table.EraseAsync(Keys.Of(deal), Keys.AllStarted, entity => threads.Contains(entity.Row), cancellationToken);
    }

    // Before their entries: until then these say whose they are, where the notice itself does not.
    private static async Task EraseNoticesAsync(this IEntityTable table, IReadOnlySet<string> channels, CancellationToken cancellationToken)
    {
        var (partition, theirs) = (Keys.Of(INotices.Outbox), new HashSet<string>());
        foreach (var state in _states)
            theirs.UnionWith(await table.QueryAsync(partition, state, cancellationToken).Where(row => channels.Contains(EntryOf(row).ChannelId)).Select(static row => Keys.Notice(Keys.AlertOf(row))).ToListAsync(cancellationToken));
        await table.EraseAsync(partition, Keys.Notices, row => theirs.Contains(row.Row) || (Document.Read<Notice>(row).About is { } about && channels.Contains(about)), cancellationToken);
    }

    private static async Task EraseAsync(this IEntityTable table, string partition, IReadOnlySet<string> channels, CancellationToken cancellationToken)
    {
        foreach (var state in _states)
            await table.EraseAsync(partition, state, entity => channels.Contains(EntryOf(entity).ChannelId), cancellationToken);
        await table.EraseAsync(partition, Keys.AllDigests, entity => channels.Contains(Document.Read<Digest>(entity).ChannelId), cancellationToken);
    }

    private static OutboxEntry EntryOf(Entity row) => row.Row switch
    {
        var key when Keys.Outbox.Contains(key) => Document.Read<OutboxEntry>(row),
        var key when Keys.AllSent.Contains(key) => Document.Read<SentAlert>(row).Entry,
        var key when Keys.AllParked.Contains(key) => Document.Read<ParkedAlert>(row).Entry,
        var key when Keys.AllSuppressed.Contains(key) => Document.Read<SuppressedAlert>(row).Entry,
        _ => Document.Read<HeldAlert>(row).Entry,
    };
}
