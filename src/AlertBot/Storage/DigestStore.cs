using AlertBot.Alerts;
using AlertBot.Developments;

namespace AlertBot.Storage;

/// <summary>
/// All digests share a partition, so that the sweep asks one question for them; a digest's row lists what it holds, so that adding an alert and
/// closing the digest exclude each other by the row's version.
/// </summary>
internal sealed class DigestStore(IEntityTable table) : IDigests
{
    private static readonly string _partition = Keys.Of(IDigests.Outbox);

    public async Task<AlertId> PartWithRoomAsync(string channelId, DateTimeOffset until, CancellationToken cancellationToken)
    {
        for (var part = 0; ; part++)
        {
            var id = Digest.IdOf(channelId, until, part);
            if (await table.ReadAsync<Digest>(_partition, Keys.Digest(id), cancellationToken) is null or { HasRoom: true })
                return id;
        }
    }

    public async Task<bool> AddAsync(DigestPlace place, OutboxEntry alert, CancellationToken cancellationToken)
    {
        while (true)
        {
            var row = await table.GetAsync(_partition, Keys.Digest(place.Digest), cancellationToken);
            var digest = row is null ? New(place, alert) : Document.Read<Digest>(row);
            if (row is not null && digest.Holds(alert.Id))
                return true;
            if (!digest.HasRoom)
                return false;
            if (await table.SubmitAsync(_partition, Writes(row, Added(digest, alert), alert), cancellationToken))
                return true;
        }
    }

    public async Task<Digest?> SealAsync(AlertId id, Func<Digest.Item, Task<string?>> unwanted, CancellationToken cancellationToken)
    {
        while (await table.GetAsync(_partition, Keys.Digest(id), cancellationToken) is { } row)
        {
            var digest = Document.Read<Digest>(row);
            if (digest.Sealed)
                return digest;

            var closed = await ClosedAsync(digest, unwanted);
            if (await table.SubmitAsync(_partition, [Replaced(row, closed)], cancellationToken))
                return closed;
        }

        return null;
    }

    private static async Task<Digest> ClosedAsync(Digest digest, Func<Digest.Item, Task<string?>> unwanted)
    {
        var left = new List<Digest.Spared>();
        foreach (var item in digest.Items)
        {
            if (await unwanted(item) is { } reason)
                left.Add(new(item, reason));
        }

        return digest with { Sealed = true, Items = [.. digest.Items.Except(left.Select(static spared => spared.Item))], Left = [.. left] };
    }

    private static Digest New(DigestPlace place, OutboxEntry alert) => new(place.Digest, alert.ChannelId, place.Until, place.Reason, []);

    private static Digest Added(Digest digest, OutboxEntry alert) =>
        digest with { Items = digest.Items.Add(new(alert.Deal, alert.Development, alert.Id)) };

    /// <summary>The first alert brings the digest's own entry in the outbox along.</summary>
    private static TableWrite[] Writes(Entity? row, Digest digest, OutboxEntry alert)
    {
        if (row is not null)
            return [Replaced(row, digest)];

        var entry = new OutboxEntry(digest.Id, IDigests.Outbox, new DevelopmentId(digest.Id.Value), digest.ChannelId, digest.Due)
        {
            Person = alert.Person,
            // In a forum a digest has a thread of its own, whatever its alerts would have had.
            Threads = alert.Threads is null ? null : ThreadPer.Development,
        };
        return [new TableWrite.Insert(Keys.Digest(digest.Id), Document.Write(digest)), new TableWrite.Insert(Keys.Outstanding(entry), Document.Write(entry))];
    }

    private static TableWrite.Replace Replaced(Entity row, Digest digest) => new(row.Row, Document.Write(digest), row.Version());
}
