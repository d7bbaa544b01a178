using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace AlertBot.Storage;

/// <summary>A connection that reads, with its two statements. Used by one caller at a time.</summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _get;
    private readonly SqliteCommand _query;

    public SqliteReader(SqliteConnection connection)
    {
        _connection = connection;
        _get = connection.CreateCommand();
        _get.CommandText = "SELECT row, data, etag FROM entities WHERE partition = $1 AND row = $2";
        _query = connection.CreateCommand();
        _query.CommandText = "SELECT row, data, etag FROM entities WHERE partition = $1 AND row >= $2 AND row < $3 ORDER BY row LIMIT $4";
    }

    public async Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken)
    {
        _get.Bind(partition, row);
        await using var rows = await _get.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken) ? Read(partition, rows) : null;
    }

    public async IAsyncEnumerable<Entity> QueryAsync(
        string partition, string from, string to, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        _query.Bind(partition, from, to, limit);
        await using var rows = await _query.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            yield return Read(partition, rows);
    }

    public async IAsyncEnumerable<Entity> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var command = _connection.CreateCommand();
        command.CommandText = "SELECT row, data, etag, partition FROM entities ORDER BY partition, row";
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        while (await rows.ReadAsync(cancellationToken))
            yield return Read(rows.GetString(3), rows);
    }

    public void Dispose()
    {
        _get.Dispose();
        _query.Dispose();
        _connection.Dispose();
    }

    private static Entity Read(string partition, SqliteDataReader rows) => new(partition, rows.GetString(0), rows.GetString(1), rows.GetString(2));
}
