using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Storage;

internal sealed class OutboxStore(IEntityTable table) : IOutbox
{
    public async Task<IReadOnlyList<Versioned<Fanout>>> FanoutsAsync(DealId deal, CancellationToken cancellationToken) =>
        await table.QueryAsync(Keys.Of(deal), Keys.Fanouts, cancellationToken).Select(Versioned<Fanout>).ToListAsync(cancellationToken);

    public async Task<bool> ExpandAsync(
        Versioned<Fanout> fanout, IReadOnlyList<OutboxEntry> entries, Fanout? next, CancellationToken cancellationToken)
    {
        var (deal, development, _) = fanout.Value;
        var row = Keys.Fanout(development);
        TableWrite moved = next is null ? new TableWrite.Delete(row, fanout.Version) : new TableWrite.Replace(row, Document.Write(next), fanout.Version);
        var told = await ToldAsync(deal, development, cancellationToken);
        var added = entries.Where(entry => !told.Contains(entry.Id)).Select(entry => new TableWrite.Insert(Keys.Outstanding(entry), Document.Write(entry)));
        return await table.SubmitAsync(Keys.Of(deal), [moved, .. added], cancellationToken);
    }

    public async Task<IReadOnlyList<Versioned<OutboxEntry>>> DueAsync(DealId deal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var outstanding = await table.QueryAsync(Keys.Of(deal), Keys.Outbox, cancellationToken).Select(Versioned<OutboxEntry>).ToListAsync(cancellationToken);
        return [.. outstanding.Where(entry => entry.Value.Due <= now).OrderByDescending(entry => entry.Value.Importance).ThenBy(entry => entry.Value.Due)];
    }

    public async Task<Versioned<OutboxEntry>?> SaveAsync(Versioned<OutboxEntry> entry, OutboxEntry changed, CancellationToken cancellationToken)
    {
        var (partition, row) = (Keys.Of(changed.Deal), Keys.Outstanding(changed));
        if (!await table.SubmitAsync(partition, [new TableWrite.Replace(row, Document.Write(changed), entry.Version)], cancellationToken))
            return null;

        // A write tells no version. Whoever changes the entry after us has read what we wrote, and makes it differ from that.
        return await table.GetAsync(partition, row, cancellationToken) is { } saved && Versioned<OutboxEntry>(saved) is var now && now.Value == changed
            ? now
            : null;
    }

    /// <summary>Whatever became of the entry meanwhile: Discord has the message, and that is what the row must say.</summary>
    public Task MarkSentAsync(Versioned<OutboxEntry> entry, SentAlert sent, OutboxEntry? then, CancellationToken cancellationToken) => table.SubmitAsync(
        Keys.Of(entry.Value.Deal),
        [
            new TableWrite.Delete(Keys.Outstanding(entry.Value)),
            new TableWrite.Upsert(Keys.Sent(entry.Value), Document.Write(sent)),
            .. then is null ? Array.Empty<TableWrite>() : [new TableWrite.Upsert(Keys.Outstanding(then), Document.Write(then))],
        ],
        cancellationToken);

    /// <summary>Does nothing when somebody else changed the entry meanwhile: it is theirs to end.</summary>
    public Task ParkAsync(Versioned<OutboxEntry> entry, ParkedAlert parked, CancellationToken cancellationToken) => table.SubmitAsync(
        Keys.Of(entry.Value.Deal),
        [new TableWrite.Delete(Keys.Outstanding(entry.Value), entry.Version), new TableWrite.Upsert(Keys.Parked(entry.Value), Document.Write(parked))],
        cancellationToken);

    /// <summary>Does nothing when somebody else changed the entry meanwhile: it is theirs to end.</summary>
    public Task SuppressAsync(Versioned<OutboxEntry> entry, SuppressedAlert suppressed, CancellationToken cancellationToken) => table.SubmitAsync(
        Keys.Of(entry.Value.Deal),
        [new TableWrite.Delete(Keys.Outstanding(entry.Value), entry.Version), new TableWrite.Upsert(Keys.Suppressed(entry.Value), Document.Write(suppressed))],
        cancellationToken);

    public async Task<bool> TellAfterAllAsync(StoryClaim.Silent silent, AlertId teller, DateTimeOffset now, CancellationToken cancellationToken)
    {
        while (await AfterAllAsync(silent, teller, now, cancellationToken) is { Count: > 0 } writes)
        {
            if (await table.SubmitAsync(Keys.Of(silent.Deal), writes, cancellationToken))
                return true;
        }

        return false;
    }

    // In this order: what stops being on its way between the two is suppressed.
    private async Task<IReadOnlyList<TableWrite>> AfterAllAsync(StoryClaim.Silent silent, AlertId teller, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (partition, row) = (Keys.Of(silent.Deal), Keys.Outstanding(silent.Development, silent.Alert));
        if (await table.GetAsync(partition, row, cancellationToken) is { } open && Document.Read<OutboxEntry>(open) is var entry)
            return [new TableWrite.Replace(row, Document.Write(entry with { Stamp = entry.Stamp + 1 }), open.Version())];
        if (await table.GetAsync(partition, Keys.Suppressed(silent.Development, silent.Alert), cancellationToken) is not { } spared || Document.Read<SuppressedAlert>(spared) is not { Teller: { } told } suppressed || told != teller)
            return [];

        return [new TableWrite.Delete(spared.Row, spared.Version()), new TableWrite.Insert(row, Document.Write(suppressed.AfterAll(now)))];
    }

    /// <summary>Does nothing when somebody else changed the entry meanwhile: the digest that it names keeps it, whoever says so.</summary>
    public Task MarkHeldAsync(Versioned<OutboxEntry> entry, HeldAlert held, CancellationToken cancellationToken) => table.SubmitAsync(
        Keys.Of(entry.Value.Deal),
        [new TableWrite.Delete(Keys.Outstanding(entry.Value), entry.Version), new TableWrite.Upsert(Keys.Held(entry.Value), Document.Write(held))],
        cancellationToken);

    public async Task SpareAsync(Digest.Spared spared, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (partition, row) = (Keys.Of(spared.Item.Deal), Keys.Held(spared.Item.Development, spared.Item.Alert));
        if (await table.GetAsync(partition, row, cancellationToken) is not { } held)
            return;

        var entry = Document.Read<HeldAlert>(held).Entry;
        await table.SubmitAsync(
            partition, [new TableWrite.Delete(row, held.Version()), new TableWrite.Upsert(Keys.Suppressed(entry), Document.Write(new SuppressedAlert(entry, spared.Reason, now)))], cancellationToken);
    }

    // When the first attempt was made is kept: an attempt before the refusal may have left its message, and is looked for. While it was parked,
    // nobody replied to it with what was added.
    public Task<bool> RetryAsync(ParkedAlert parked, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var entry = parked.Entry with { Due = now, FirstClaimed = parked.Entry.FirstClaimed ?? parked.Entry.Claimed, Claimed = null, Failures = 0, LastFailure = parked.Reason };
        TableWrite[] missed = entry is { MayBeOut: true, Follows: null } ? [RevisionStore.Open(entry.Deal, entry.Development)] : [];
        return table.SubmitAsync(
            Keys.Of(entry.Deal), [new TableWrite.Delete(Keys.Parked(entry)), new TableWrite.Insert(Keys.Outstanding(entry), Document.Write(entry)), .. missed], cancellationToken);
    }

    public Task<Development?> DevelopmentAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken) =>
        table.ReadAsync<Development>(Keys.Of(deal), Keys.Development(development), cancellationToken);

    public async Task<IReadOnlyList<SentAlert>> SentAsync(DealId deal, CancellationToken cancellationToken)
    {
        var sent = await table.ListAsync<SentAlert>(Keys.Of(deal), Keys.AllSent, cancellationToken);
        return [.. sent.OrderBy(alert => alert.SentAt)];
    }

    public async Task<IReadOnlyList<ParkedAlert>> ParkedAsync(DealId deal, CancellationToken cancellationToken)
    {
        var parked = await table.ListAsync<ParkedAlert>(Keys.Of(deal), Keys.AllParked, cancellationToken);
        return [.. parked.OrderBy(alert => alert.ParkedAt)];
    }

    private static Versioned<T> Versioned<T>(Entity entity) => new(Document.Read<T>(entity), entity.Version());

    /// <summary>
    /// The alerts of a development that are on their way, sent, parked, suppressed or held. Read before the transaction: only an expansion adds any, and
    /// the fan-out's version guards against another one.
    /// </summary>
    private async Task<HashSet<AlertId>> ToldAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken)
    {
        var states = await Task.WhenAll(((KeyRange[])[Keys.Outbox, Keys.AllSent, Keys.AllParked, Keys.AllSuppressed, Keys.AllHeld]).Select(state =>
            table.QueryAsync(Keys.Of(deal), Keys.Of(development, state), cancellationToken).Select(Keys.AlertOf).ToListAsync(cancellationToken).AsTask()));
        return [.. states.SelectMany(alerts => alerts)];
    }
}
