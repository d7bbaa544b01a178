using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace AlertBot.Storage;

/// <summary>
/// The embedded table: one file that several processes may share. SQLite allows one writer at a time and any number of readers beside
/// it (https://www.sqlite.org/wal.html), hence one connection that writes and a pool of those that read, each with its statements
/// prepared. SQLite has no asynchronous calls: they run on the caller's thread.
/// </summary>
internal sealed class SqliteTable(SqliteFile file) : IEntityTable, IEntityScan, IDisposable
{
    private readonly SqliteWriter _writer = new(file.Open());
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentBag<SqliteReader> _readers = [];

    public async Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        var reader = Rent();
        try
        {
            return await reader.GetAsync(partition, row, cancellationToken);
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    public async IAsyncEnumerable<Entity> QueryAsync(
        string partition, string from, string to, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = Rent();
        try
        {
            await foreach (var entity in reader.QueryAsync(partition, from, to, limit, cancellationToken))
                yield return entity;
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    /// <summary>One statement, hence one snapshot of the file.</summary>
    public async IAsyncEnumerable<Entity> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var reader = Rent();
        try
        {
            await foreach (var entity in reader.AllAsync(cancellationToken))
                yield return entity;
        }
        finally
        {
            _readers.Add(reader);
        }
    }

    public async Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableLimits.Check(partition, writes);
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await _writer.SubmitAsync(partition, writes);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <remarks>
    /// What was deleted is overwritten in the file (<see cref="SqliteFile"/>); pages as they were before still stand in the write-ahead log, until it is
    /// copied and begun anew. A reader in the middle of the log keeps it for a moment; then the next erasure, or the log's own limit, gets it.
    /// </remarks>
    public async Task ForgetAsync(CancellationToken cancellationToken)
    {
        await _writing.WaitAsync(cancellationToken);
        try
        {
            await _writer.TruncateLogAsync();
        }
        finally
        {
            _writing.Release();
        }
    }

    public void Dispose()
    {
        foreach (var reader in _readers)
            reader.Dispose();
        _writer.Dispose();
        _writing.Dispose();
    }

    private SqliteReader Rent() => _readers.TryTake(out var reader) ? reader : new SqliteReader(file.Open());
}
