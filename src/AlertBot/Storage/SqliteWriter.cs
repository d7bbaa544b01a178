using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace AlertBot.Storage;

/// <summary>The connection that writes, with its statements. Used by one caller at a time.</summary>
/// <remarks>An ETag is a random 64-bit number: unlike a counter it needs no row of its own, and a row deleted and made again gets another.</remarks>
internal sealed class SqliteWriter(SqliteConnection connection) : IDisposable
{
    // Immediate: the write lock is taken at the start, so that two processes wait for each other instead of failing half-way.
    private readonly SqliteCommand _begin = Command(connection, "BEGIN IMMEDIATE");
    private readonly SqliteCommand _commit = Command(connection, "COMMIT");
    private readonly SqliteCommand _rollback = Command(connection, "ROLLBACK");

    // It waits for readers of the log, as long as the connection waits for anything: a backup may read for longer than writers should be kept waiting.
    private readonly SqliteCommand _truncate = Command(connection, $"""
        PRAGMA busy_timeout = 500; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA busy_timeout = {SqliteFile.BusyMilliseconds}
        """);

    private readonly SqliteCommand _insert = Command(connection, """
        INSERT INTO entities (partition, row, data, etag) VALUES ($1, $2, $3, random()) ON CONFLICT DO NOTHING
        """);

    private readonly SqliteCommand _upsert = Command(connection, """
        INSERT INTO entities (partition, row, data, etag) VALUES ($1, $2, $3, random())
        ON CONFLICT DO UPDATE SET data = excluded.data, etag = excluded.etag
        """);

    private readonly SqliteCommand _replace = Command(connection, """
        UPDATE entities SET data = $3, etag = random() WHERE partition = $1 AND row = $2 AND etag = $4
        """);

    private readonly SqliteCommand _delete = Command(connection, """
        DELETE FROM entities WHERE partition = $1 AND row = $2 AND etag = ifnull($3, etag)
        """);

    /// <summary>Once begun it is not cancelled: it takes milliseconds, and half of it would have to be taken back.</summary>
    public async Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes)
    {
        await _begin.ExecuteNonQueryAsync();
        try
        {
            foreach (var write in writes)
            {
                if (!await ApplyAsync(partition, write))
                {
                    await _rollback.ExecuteNonQueryAsync();
                    return false;
                }
            }

            await _commit.ExecuteNonQueryAsync();
            return true;
        }
        catch
        {
            await RollBackAsync();
            throw;
        }
    }

    public async Task TruncateLogAsync() => await _truncate.ExecuteNonQueryAsync();

    public void Dispose()
    {
        _truncate.Dispose();
        _begin.Dispose();
        _commit.Dispose();
        _rollback.Dispose();
        _insert.Dispose();
        _upsert.Dispose();
        _replace.Dispose();
        _delete.Dispose();
        connection.Dispose();
    }

    /// <summary>True when the write's condition held, that is, when it changed its one row.</summary>
    private async Task<bool> ApplyAsync(string partition, TableWrite write)
    {
        var command = Statement(partition, write);
        return await command.ExecuteNonQueryAsync() == 1;
    }

    private SqliteCommand Statement(string partition, TableWrite write) => write switch
    {
        TableWrite.Insert insert => Bound(_insert, partition, insert.Row, insert.Data),
        TableWrite.Upsert upsert => Bound(_upsert, partition, upsert.Row, upsert.Data),
        TableWrite.Replace replace => Bound(_replace, partition, replace.Row, replace.Data, replace.ETag),
        TableWrite.Delete delete => Bound(_delete, partition, delete.Row, delete.ETag),
        _ => throw new UnreachableException(),
    };

    // On a full disk or an I/O error SQLite has rolled back by itself, and saying it again is an error.
    private async Task RollBackAsync()
    {
        if (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
            await _rollback.ExecuteNonQueryAsync();
    }

    private static SqliteCommand Bound(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        command.Bind(values);
        return command;
    }

#pragma warning disable CA2100 // SQL from a variable: the callers above pass constants.
    private static SqliteCommand Command(SqliteConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
#pragma warning restore CA2100
}
