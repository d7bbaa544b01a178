namespace AlertBot.Storage.Backups;

/// <summary>Fills a store from a backup. Until all of it is there the store's mark says so, and nobody uses half of it.</summary>
internal sealed class Restore(BareStore store, TimeProvider time)
{
    // Transactions side by side: the service answers one in some ten milliseconds, and is one of many for it.
    private const int AtATime = 8;

    /// <summary>Reads a backup to its end. Nothing is written.</summary>
    /// <returns>How many rows it has.</returns>
    /// <exception cref="BackupFault">It cannot be restored.</exception>
    public static async Task<long> CheckAsync(Stream input, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(input, leaveOpen: true);
        await BackupReader.HeadAsync(reader, cancellationToken);
        return await BackupReader.RowsAsync(reader, cancellationToken).LongCountAsync(cancellationToken);
    }

    /// <summary>Whether the store holds anything that a backup would keep, or half of a backup.</summary>
    public async Task<bool> IsEmptyAsync(CancellationToken cancellationToken) =>
        await MarkAsync(cancellationToken) is not { Restoring: true } && !await store.Scan.AllAsync(cancellationToken).AnyAsync(row => Kept.Of(row) is not null, cancellationToken);

    /// <summary>Everything that is in the store gives way to the backup, which <see cref="CheckAsync"/> has read before.</summary>
    /// <returns>How many rows were written.</returns>
    public async Task<long> RunAsync(Stream input, CancellationToken cancellationToken)
    {
        if (await MarkAsync(cancellationToken) is { Schema: > Document.Schema, Refusal: { } refusal })
            throw new IOException(refusal);

        using var reader = new StreamReader(input, leaveOpen: true);
        var head = await BackupReader.HeadAsync(reader, cancellationToken);
        await PutAsync(StoreMark.New with { Restoring = true, Taken = head.Taken }, cancellationToken);
        await SubmitAsync(RowBatches.Of(store.Scan.AllAsync(cancellationToken).Where(row => !IsMark(row)), row => new TableWrite.Delete(row.Row), cancellationToken), cancellationToken);
        var rows = await SubmitAsync(RowBatches.Of(BackupReader.RowsAsync(reader, cancellationToken), row => new TableWrite.Upsert(row.Row, row.Data), cancellationToken), cancellationToken);
        await PutAsync(StoreMark.New with { Taken = head.Taken, Restored = time.GetUtcNow() }, cancellationToken);
        return rows;
    }

    private async Task<long> SubmitAsync(IAsyncEnumerable<RowBatch> batches, CancellationToken cancellationToken)
    {
        var rows = 0L;
        var atATime = new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(batches, atATime, async (batch, cancelled) =>
        {
            // Only a delete has a condition, and fails when the row is gone by itself: a desk is at work here.
            if (!await store.Table.SubmitAsync(batch.Partition, batch.Writes, cancelled))
                throw new IOException("The store is in use: stop every desk on it, then restore again with --force.");
            Interlocked.Add(ref rows, batch.Writes.Count);
        });
        return rows;
    }

    private Task<StoreMark?> MarkAsync(CancellationToken cancellationToken) => store.Table.ReadAsync<StoreMark>(Keys.Desk, Keys.Mark, cancellationToken);

    private Task<bool> PutAsync(StoreMark mark, CancellationToken cancellationToken) =>
        store.Table.SubmitAsync(Keys.Desk, [new TableWrite.Upsert(Keys.Mark, Document.Write(mark))], cancellationToken);

    private static bool IsMark(Entity row) => row is { Partition: Keys.Desk, Row: Keys.Mark };
}
