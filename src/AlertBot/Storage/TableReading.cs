namespace AlertBot.Storage;

/// <summary>Reads rows as the values they hold.</summary>
internal static class TableReading
{
    public static IAsyncEnumerable<Entity> QueryAsync(this IEntityTable table, string partition, KeyRange range, CancellationToken cancellationToken) =>
        table.QueryAsync(partition, range.From, range.To, int.MaxValue, cancellationToken);

    public static async Task<List<T>> ListAsync<T>(this IEntityTable table, string partition, KeyRange range, CancellationToken cancellationToken) =>
        await table.QueryAsync(partition, range, cancellationToken).Select(Document.Read<T>).ToListAsync(cancellationToken);

    public static async Task<T?> ReadAsync<T>(this IEntityTable table, string partition, string row, CancellationToken cancellationToken)
        where T : class =>
        await table.GetAsync(partition, row, cancellationToken) is { } entity ? Document.Read<T>(entity) : null;

    /// <summary>The version of a row read from a table.</summary>
    public static string Version(this Entity entity) => entity.ETag ?? throw new InvalidOperationException($"Row '{entity.Row}' was not read from a table.");
}
