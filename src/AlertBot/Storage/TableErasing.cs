namespace AlertBot.Storage;

/// <summary>Deletes many rows, or takes something out of them. Repeating it ends what is left.</summary>
internal static class TableErasing
{
    public static async Task EraseAsync(this IEntityTable table, string partition, KeyRange range, Func<Entity, bool> wanted, CancellationToken cancellationToken)
    {
        var rows = await table.QueryAsync(partition, range, cancellationToken).Where(wanted).Select(static entity => entity.Row).ToListAsync(cancellationToken);
        foreach (var chunk in rows.Chunk(TableLimits.MostWrites))
        {
            if (await table.SubmitAsync(partition, [.. chunk.Select(static row => new TableWrite.Delete(row))], cancellationToken))
                continue;

            // Somebody else deleted one of them meanwhile; each for itself, the others go.
            foreach (var row in chunk)
                await table.SubmitAsync(partition, [new TableWrite.Delete(row)], cancellationToken);
        }
    }

    public static Task EraseAsync(this IEntityTable table, string partition, CancellationToken cancellationToken) =>
        table.EraseAsync(partition, Keys.All, static _ => true, cancellationToken);

    /// <param name="revise">What is left of a value; the same where nothing is taken out, null where nothing is left.</param>
    public static async Task ReviseAsync<T>(this IEntityTable table, string partition, KeyRange range, Func<T, T?> revise, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var row in await table.QueryAsync(partition, range, cancellationToken).ToListAsync(cancellationToken))
            await table.ReviseAsync(row, revise, cancellationToken);
    }

    /// <summary>The same of one row, where it is there.</summary>
    public static async Task ReviseAsync<T>(this IEntityTable table, string partition, string row, Func<T, T?> revise, CancellationToken cancellationToken)
        where T : class
    {
        if (await table.GetAsync(partition, row, cancellationToken) is { } found)
            await table.ReviseAsync(found, revise, cancellationToken);
    }

    // Under the row's version: what somebody else changed meanwhile is read and revised once more.
    private static async Task ReviseAsync<T>(this IEntityTable table, Entity row, Func<T, T?> revise, CancellationToken cancellationToken)
        where T : class
    {
        for (var now = row; now is not null; now = await table.GetAsync(row.Partition, row.Row, cancellationToken))
        {
            var (before, version) = (Document.Read<T>(now), now.Version());
            var after = revise(before);
            if (ReferenceEquals(after, before))
                return;

            TableWrite write = after is null ? new TableWrite.Delete(row.Row, version) : new TableWrite.Replace(row.Row, Document.Write(after), version);
            if (await table.SubmitAsync(row.Partition, [write], cancellationToken))
                return;
        }
    }
}
