using AlertBot.Storage;
using AlertBot.Storage.Backups;
using Azure.Data.Tables;

namespace AlertBot.Tests.Storage.Backups;

/// <summary>A store of either kind, new and empty.</summary>
internal sealed class TestStore : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("alertbot-");
    private readonly SqliteTable? _file;

    private TestStore(string? connection, string name)
    {
        _file = connection is null ? new SqliteTable(new SqliteFile(File, survivePowerLoss: false)) : null;
        Store = _file is null ? BareStore.Of(new AzureTable(new TableClient(connection, name))) : BareStore.Of(_file);
    }

    public BareStore Store { get; }

    public string File => Path.Combine(_directory.FullName, "alertbot.db");

    public static async Task<TestStore> OpenAsync(bool inCloud, Azurite azurite) => new(inCloud ? await azurite.ConnectionStringAsync() : null, azurite.NewName());

    public async Task FillAsync(IEnumerable<Entity> rows)
    {
        foreach (var row in rows)
            await Store.Table.SubmitAsync(row.Partition, [new TableWrite.Upsert(row.Row, row.Data)], TestContext.Current.CancellationToken);
    }

    /// <summary>Its rows without their versions, in order.</summary>
    public async Task<List<Entity>> RowsAsync()
    {
        var rows = await Store.Scan.AllAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        return [.. rows.Select(row => row with { ETag = null }).OrderBy(row => row.Partition, StringComparer.Ordinal).ThenBy(row => row.Row, StringComparer.Ordinal)];
    }

    public async Task<byte[]> BackUpAsync(TimeProvider time)
    {
        using var backup = new MemoryStream();
        await new Backup(Store, time).WriteAsync(backup, TestContext.Current.CancellationToken);
        return backup.ToArray();
    }

    public void Dispose()
    {
        _file?.Dispose();
        _directory.Delete(recursive: true);
    }
}
