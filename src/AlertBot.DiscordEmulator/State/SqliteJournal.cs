using Microsoft.Data.Sqlite;

namespace AlertBot.DiscordEmulator.State;

/// <summary>One table of JSON documents. WAL with synchronous=FULL: a commit that returned survives kill -9 and a power cut.</summary>
internal sealed class SqliteJournal : IJournal
{
    private readonly SqliteConnection _connection;

    public SqliteJournal(string file)
    {
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        _connection.Open();
        using var setUp = _connection.CreateCommand();
        setUp.CommandText = """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            CREATE TABLE IF NOT EXISTS document (kind TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
            """;
        setUp.ExecuteNonQuery();
    }

    public IEnumerable<JournalEntry> Read()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT kind, key, json FROM document";
        using var rows = command.ExecuteReader();
        while (rows.Read())
            yield return new JournalEntry(rows.GetString(0), rows.GetString(1), rows.GetString(2));
    }

    public void Write(IReadOnlyList<JournalEntry> entries)
    {
        using var transaction = _connection.BeginTransaction();
        foreach (var entry in entries)
            Write(entry, transaction);
        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();

    private void Write(JournalEntry entry, SqliteTransaction transaction)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
        if (entry.Json is null)
            command.CommandText = "DELETE FROM document WHERE kind = $kind AND key = $key";
        else
            command.CommandText = "INSERT INTO document (kind, key, json) VALUES ($kind, $key, $json) ON CONFLICT (kind, key) DO UPDATE SET json = excluded.json";
        command.Parameters.AddWithValue("$kind", entry.Kind);
        command.Parameters.AddWithValue("$key", entry.Key);
        command.Parameters.AddWithValue("$json", (object?)entry.Json ?? DBNull.Value);
        command.ExecuteNonQuery();
    }
}
