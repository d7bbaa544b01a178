using System.Globalization;
using AlertBot.EndToEndTests;

[assembly: AssemblyFixture(typeof(Azurite))]

namespace AlertBot.EndToEndTests;

/// <summary>The assembly's Azurite, and in it a table and queues of one's own.</summary>
public sealed class Azurite : IAsyncDisposable
{
    private readonly TestSupport.SharedAzurite _shared = new();
    private int _stores;

    /// <summary>The settings of a store that nobody else uses, as <c>Storage:TableName</c>.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> NewStoreAsync()
    {
        var name = $"store{Interlocked.Increment(ref _stores).ToString(CultureInfo.InvariantCulture)}";
        return new Dictionary<string, string>
        {
            ["Storage:ConnectionString"] = await _shared.ConnectionStringAsync(),
            ["Storage:TableName"] = name,
            ["Storage:QueuePrefix"] = name,
        };
    }

    public ValueTask DisposeAsync() => _shared.DisposeAsync();
}
