namespace AlertBot.Storage;

/// <summary>
/// The one small interface over Azure Table Storage and SQLite. Keys follow the service's rules (no / \ # ? or control characters, at
/// most 1 KiB: https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model); rows come in ordinal order.
/// </summary>
internal interface IEntityTable
{
    Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken);

    /// <summary>Rows of a partition from <paramref name="from"/> (inclusive) to <paramref name="to"/> (exclusive), in order; at most <paramref name="limit"/>.</summary>
    IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, CancellationToken cancellationToken);

    /// <summary>All or nothing, at most 100 writes and 4 MiB, no row twice. False when a condition failed (a row there, gone or changed); other failures throw.</summary>
    Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken);

    /// <summary>After an erasure: what was deleted stands in no file of ours any more. What a service does with its disks is the service's affair.</summary>
    Task ForgetAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
