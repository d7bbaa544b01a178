using Microsoft.Data.Sqlite;

namespace AlertBot.Storage;

/// <summary>The file behind the embedded table, and how connections to it are set up.</summary>
/// <param name="survivePowerLoss">
/// With the write-ahead log a killed process loses nothing either way, since the system holds what was written. When the power fails,
/// synchronous=NORMAL loses the last commits and FULL does not (https://www.sqlite.org/pragma.html#pragma_synchronous): FULL is what
/// "durable before seen" needs, and costs one fsync a commit (measured: 5 ms on a virtual disk, 0.1 ms with NORMAL).
/// </param>
internal sealed class SqliteFile(string path, bool survivePowerLoss)
{
    // Another process that shares the file holds the write lock for a transaction, which takes milliseconds.
    public const int BusyMilliseconds = 10_000;

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS entities (
            partition TEXT NOT NULL,
            row TEXT NOT NULL,
            etag INTEGER NOT NULL,
            data TEXT NOT NULL,
            PRIMARY KEY (partition, row)) WITHOUT ROWID
        """;

    private readonly string _connectionString =
        new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = BusyMilliseconds / 1000 }.ToString();

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } directory)
                Directory.CreateDirectory(directory);
            connection.Open();
            Execute(connection, $"PRAGMA busy_timeout = {BusyMilliseconds}");
            Execute(connection, "PRAGMA journal_mode = WAL");
            // What is deleted is overwritten with zeros at once (https://www.sqlite.org/pragma.html#pragma_secure_delete): whose data was erased
            // finds none of it in free pages, and no VACUUM is called for.
            Execute(connection, "PRAGMA secure_delete = ON");
            // The log is cut when it begins anew, and does not keep what was deleted since behind its end.
            Execute(connection, "PRAGMA journal_size_limit = 0");
            Execute(connection, survivePowerLoss ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
            Execute(connection, Schema);
            return connection;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection.Dispose();
            throw new IOException($"The store '{Path.GetFullPath(path)}' cannot be used: {Reason(e)} Set Storage:File to a file that can be written.", e);
        }
    }

    private static string Reason(Exception e) => e is SqliteException { SqliteErrorCode: var code }
        ? code switch
        {
            SQLitePCL.raw.SQLITE_CANTOPEN => "it cannot be opened.",
            SQLitePCL.raw.SQLITE_READONLY => "it is read-only.",
            SQLitePCL.raw.SQLITE_NOTADB => "it is not an SQLite database.",
            SQLitePCL.raw.SQLITE_BUSY => "another program has locked it.",
            SQLitePCL.raw.SQLITE_FULL => "the disk is full.",
            _ => e.Message,
        }
        : e.Message;

#pragma warning disable CA2100 // SQL from a variable: the callers above pass constants.
    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
#pragma warning restore CA2100
}
