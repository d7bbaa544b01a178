using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Storage;

internal sealed class RevisionStore(IEntityTable table) : IRevisions
{
    public async Task<IReadOnlyList<Versioned<Revision>>> OpenAsync(DealId deal, CancellationToken cancellationToken) =>
        await table.QueryAsync(Keys.Of(deal), Keys.Revisions, cancellationToken).Select(Versioned<Revision>).ToListAsync(cancellationToken);

    // What is on its way is read first: what is sent meanwhile is then met a second time, and not missed.
    public async Task<ToldAlerts> ToldAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken)
    {
        var outstanding = await RowsAsync(deal, development, Keys.Outbox, cancellationToken);
        var held = await RowsAsync(deal, development, Keys.AllHeld, cancellationToken);
        var ended = await Task.WhenAll(RowsAsync(deal, development, Keys.AllParked, cancellationToken), RowsAsync(deal, development, Keys.AllSuppressed, cancellationToken));
        var sent = await RowsAsync(deal, development, Keys.AllSent, cancellationToken);
        return new ToldAlerts(
            outstanding.ConvertAll(Versioned<OutboxEntry>),
            sent.ConvertAll(Document.Read<SentAlert>),
            held.ConvertAll(Document.Read<HeldAlert>),
            [.. ended[0].Select(row => Document.Read<ParkedAlert>(row).Entry), .. ended[1].Select(row => Document.Read<SuppressedAlert>(row).Entry)],
            new[] { outstanding, held, ended[0], ended[1], sent }.SelectMany(rows => rows).Select(Keys.AlertOf).ToHashSet());
    }

    public async Task<Versioned<Revision>?> MoveAsync(
        Versioned<Revision> revision, Revision? next, IReadOnlyList<OutboxEntry> added, IReadOnlyList<Versioned<OutboxEntry>> stamped, CancellationToken cancellationToken)
    {
        var (partition, row) = (Keys.Of(revision.Value.Deal), Keys.Revision(revision.Value.Development));
        TableWrite moved = next is null ? new TableWrite.Delete(row, revision.Version) : new TableWrite.Replace(row, Document.Write(next), revision.Version);
        var inserts = added.Select(entry => (TableWrite)new TableWrite.Insert(Keys.Outstanding(entry), Document.Write(entry)));
        if (!await table.SubmitAsync(partition, [moved, .. inserts, .. stamped.Select(Stamped)], cancellationToken))
            return null;
        if (next is null)
            return revision;

        // A write tells no version; whoever changed it after us has begun it anew.
        return await table.GetAsync(partition, row, cancellationToken) is { } saved && Versioned<Revision>(saved) is var now && now.Value == next ? now : null;
    }

    public async Task ReviseDigestAsync(AlertId digest, string channelId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var edit = new OutboxEntry(AlertId.OfEdit(digest), IDigests.Outbox, new DevelopmentId(digest.Value), channelId, now) { Follows = digest };
        while (!await table.SubmitAsync(Keys.Of(IDigests.Outbox), [await RevisedAsync(edit, cancellationToken)], cancellationToken))
        {
        }
    }

    /// <summary>One that has not been tried yet is written when its time comes; one that may be out is edited.</summary>
    private async Task<TableWrite> RevisedAsync(OutboxEntry edit, CancellationToken cancellationToken)
    {
        var partition = Keys.Of(edit.Deal);
        if (await table.GetAsync(partition, Keys.Outstanding(edit.Development, Followed(edit)), cancellationToken) is { } coming && Versioned<OutboxEntry>(coming) is { Value.MayBeOut: false } untried)
            return Stamped(untried);

        return await table.GetAsync(partition, Keys.Outstanding(edit), cancellationToken) is { } open
            ? Stamped(Versioned<OutboxEntry>(open))
            : new TableWrite.Insert(Keys.Outstanding(edit), Document.Write(edit));
    }

    public Task<SentAlert?> SentAsync(OutboxEntry follower, CancellationToken cancellationToken) =>
        table.ReadAsync<SentAlert>(Keys.Of(follower.Deal), Keys.Sent(follower.Development, Followed(follower)), cancellationToken);

    // In this order: what stops being on its way between the two is held.
    public async Task<(OutboxEntry Follower, bool IsOfDigest)> FollowedAsync(OutboxEntry reply, CancellationToken cancellationToken)
    {
        var (partition, alert) = (Keys.Of(reply.Deal), Followed(reply));
        var place = (await table.ReadAsync<OutboxEntry>(partition, Keys.Outstanding(reply.Development, alert), cancellationToken))?.Place
            ?? (await table.ReadAsync<HeldAlert>(partition, Keys.Held(reply.Development, alert), cancellationToken))?.Place;
        return place is null ? (reply, false) : (reply with { Deal = IDigests.Outbox, Development = new(place.Digest.Value), Follows = place.Digest }, true);
    }

    public async Task<bool> IsComingAsync(OutboxEntry follower, CancellationToken cancellationToken)
    {
        var (partition, followed) = (Keys.Of(follower.Deal), Followed(follower));
        async Task<bool> IsThereAsync(string row) => await table.GetAsync(partition, row, cancellationToken) is not null;
        var outstanding = Keys.Outstanding(follower.Development, followed);
        if (follower.Deal != IDigests.Outbox)
            return await IsThereAsync(outstanding);

        // Twice: it may go from the one state to the other meanwhile, either way.
        return await IsThereAsync(outstanding) || await IsThereAsync(Keys.Parked(follower.Development, followed)) || await IsThereAsync(outstanding);
    }

    public async Task MarkEditedAsync(Versioned<OutboxEntry> edit, SentAlert sent, OutboxEntry? then, DateTimeOffset again, CancellationToken cancellationToken)
    {
        var (partition, row) = (Keys.Of(edit.Value.Deal), Keys.Outstanding(edit.Value));
        var shown = new TableWrite.Upsert(Keys.Sent(sent.Entry), Document.Write(sent));
        TableWrite ended = then is null ? new TableWrite.Delete(row, edit.Version) : new TableWrite.Replace(row, Document.Write(then), edit.Version);
        while (!await table.SubmitAsync(partition, [ended, shown], cancellationToken))
        {
            // Only stamped, it is still ours; claimed by somebody else, it is theirs to end.
            if (await table.GetAsync(partition, row, cancellationToken) is not { } open || Document.Read<OutboxEntry>(open) is not { Claimed: { } claimed } stamped || claimed != edit.Value.Claimed)
                return;

            ended = new TableWrite.Replace(row, Document.Write(stamped with { Claimed = null, Due = again }), open.Version());
        }
    }

    public Task DropAsync(Versioned<OutboxEntry> edit, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Of(edit.Value.Deal), [new TableWrite.Delete(Keys.Outstanding(edit.Value), edit.Version)], cancellationToken);

    public Task<bool> WithdrawAsync(Versioned<Development> development, Withdrawal withdrawal, CancellationToken cancellationToken)
    {
        var (deal, id) = (development.Value.Deal, development.Value.Id);
        var withdrawn = development.Value with { Withdrawal = withdrawal };
        return table.SubmitAsync(
            Keys.Of(deal),
            [new TableWrite.Replace(Keys.Development(id), Document.Write(withdrawn), development.Version), Open(deal, id)],
            cancellationToken);
    }

    /// <summary>For the transaction that changes a development: its messages are to be looked at.</summary>
    public static TableWrite Open(DealId deal, DevelopmentId development) =>
        new TableWrite.Upsert(Keys.Revision(development), Document.Write(new Revision(deal, development)));

    private static AlertId Followed(OutboxEntry follower) =>
        follower.Follows ?? throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Outbox entry {follower.Id} follows no message."));

    private static TableWrite.Replace Stamped(Versioned<OutboxEntry> entry) =>
        new(Keys.Outstanding(entry.Value), Document.Write(entry.Value with { Stamp = entry.Value.Stamp + 1 }), entry.Version);

    private Task<List<Entity>> RowsAsync(DealId deal, DevelopmentId development, KeyRange state, CancellationToken cancellationToken) =>
        table.QueryAsync(Keys.Of(deal), Keys.Of(development, state), cancellationToken).ToListAsync(cancellationToken).AsTask();

    private static Versioned<T> Versioned<T>(Entity entity) => new(Document.Read<T>(entity), entity.Version());
}
