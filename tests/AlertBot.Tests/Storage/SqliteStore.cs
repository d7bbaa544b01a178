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

    public void Dispose()
    {
        _table.Dispose();
        _directory.Delete(recursive: true);
    }
}
