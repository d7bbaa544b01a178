using AlertBot.Storage;

namespace AlertBot.Tests.Storage;

/// <summary>An embedded store in a folder of its own, gone with it.</summary>
internal sealed class SqliteStore : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("alertbot-");
    private readonly SqliteTable _table;

    // Tests kill no machine: they need not wait for the disk.
    public SqliteStore() => _table = new SqliteTable(new SqliteFile(Path.Combine(_directory.FullName, "alertbot.db"), survivePowerLoss: false));

    public IEntityTable Table => _table;

    /// <summary>Whether a text stands anywhere in the files: rows, free pages, the write-ahead log.</summary>
    public async Task<bool> HoldsAsync(string text)
    {
        var wanted = System.Text.Encoding.UTF8.GetBytes(text);
        foreach (var file in _directory.EnumerateFiles())
        {
            await using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var bytes = new MemoryStream();
            await stream.CopyToAsync(bytes);
            if (bytes.ToArray().AsSpan().IndexOf(wanted) >= 0)
                return true;
        }

        return false;
    }

    public void Dispose()
    {
        _table.Dispose();
        _directory.Delete(recursive: true);
    }
}
