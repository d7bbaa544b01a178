using AlertBot.Tests.Storage;

[assembly: AssemblyFixture(typeof(Azurite))]

namespace AlertBot.Tests.Storage;

/// <summary>The assembly's Azurite, and names nobody else uses in it.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private readonly TestSupport.SharedAzurite _shared = new();
    private int _names;

    public Task<string> ConnectionStringAsync() => _shared.ConnectionStringAsync();

    public string NewName() => $"test{Interlocked.Increment(ref _names)}";

    public ValueTask DisposeAsync() => _shared.DisposeAsync();
}
