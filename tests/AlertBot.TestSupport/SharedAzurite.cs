namespace AlertBot.TestSupport;

/// <summary>One Azurite for all tests of an assembly (an assembly fixture), started when the first test asks for it.</summary>
internal sealed class SharedAzurite : IAsyncDisposable
{
    private readonly Lazy<Task<AzuriteServer>> _server = new(() => AzuriteServer.StartNewAsync(CancellationToken.None));

    public async Task<string> ConnectionStringAsync() => (await _server.Value).ConnectionString;

    public async ValueTask DisposeAsync()
    {
        if (_server is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            await (await _server.Value).DisposeAsync();
    }
}
