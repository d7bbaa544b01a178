using AlertBot.TestSupport;

namespace AlertBot.Benchmarks.Asking;

/// <summary>Where the desk that is asked keeps its record: Azurite, or a file.</summary>
internal sealed class SeededStore : IAsyncDisposable
{
    private readonly AzuriteServer? _azurite;
    private readonly DirectoryInfo? _folder;

    private SeededStore(AzuriteServer azurite) => (_azurite, Settings) = (azurite, [new("Storage__ConnectionString", azurite.ConnectionString)]);

    private SeededStore(DirectoryInfo folder, string file) => (_folder, Settings) = (folder, [new("Storage__File", file)]);

    /// <summary>As environment variables.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Settings { get; }

    public static async Task<SeededStore> StartAsync(bool inFile, int deals, int entries, CancellationToken cancellationToken)
    {
        if (inFile)
        {
            var folder = Directory.CreateTempSubdirectory("alertbot-seeded-");
            var file = Path.Combine(folder.FullName, "alertbot.db");
            await AskedStore.FillFileAsync(file, deals, entries, cancellationToken);
            return new(folder, file);
        }

        var azurite = await AzuriteServer.StartNewAsync(cancellationToken);
        await AskedStore.FillAsync(azurite.ConnectionString, deals, entries, cancellationToken);
        return new(azurite);
    }

    public async ValueTask DisposeAsync()
    {
        if (_azurite is not null)
            await _azurite.DisposeAsync();
        _folder?.Delete(recursive: true);
    }
}
