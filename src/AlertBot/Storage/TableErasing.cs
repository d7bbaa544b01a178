namespace AlertBot.Storage;

/// <summary>Deletes many rows. Repeating it deletes what is left.</summary>
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
}
