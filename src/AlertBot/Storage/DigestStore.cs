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

    public async Task<Digest?> SealAsync(AlertId id, Func<Digest.Item, Task<(Digest.Item Told, string? Unwanted)>> read, CancellationToken cancellationToken)
    {
        while (await table.GetAsync(_partition, Keys.Digest(id), cancellationToken) is { } row)
        {
            var digest = Document.Read<Digest>(row);
            if (digest.Sealed)
                return digest;

            var closed = await SealedAsync(digest, read);
            if (await table.SubmitAsync(_partition, [Replaced(row, closed)], cancellationToken))
                return closed;
        }

        return null;
    }

    // Written as it is: whoever is closing it, with what was on record a moment ago, has to read that again.
    public async Task<Digest?> ClosedAsync(AlertId id, CancellationToken cancellationToken)
    {
        while (await table.GetAsync(_partition, Keys.Digest(id), cancellationToken) is { } row)
        {
            var digest = Document.Read<Digest>(row);
            if (digest.Sealed)
                return digest;
            if (await table.SubmitAsync(_partition, [Replaced(row, digest)], cancellationToken))
                return null;
        }

        return null;
    }

    private static async Task<Digest> SealedAsync(Digest digest, Func<Digest.Item, Task<(Digest.Item Told, string? Unwanted)>> read)
    {
        var (told, left) = (new List<Digest.Item>(), new List<Digest.Spared>());
        foreach (var item in digest.Items)
        {
            var (now, unwanted) = await read(item);
            if (unwanted is { } reason)
                left.Add(new(now, reason));
            else
                told.Add(now);
        }

        return digest with { Sealed = true, Items = [.. told], Left = [.. left] };
    }

    private static Digest New(DigestPlace place, OutboxEntry alert) => new(place.Digest, alert.ChannelId, place.Until, place.Reason, []);

    private static Digest Added(Digest digest, OutboxEntry alert) =>
        digest with { Items = digest.Items.Add(new(alert.Deal, alert.Development, alert.Id) { Adds = alert.Adds }) };

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
