using System.Collections.Concurrent;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>What was last read of each server, for less than a minute: who asks, or types a letter, need not wait for storage.</summary>
internal sealed class RememberedOfServers<T>(Func<string, Task<T>> read, TimeProvider time)
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan _staleAfter = TimeSpan.FromSeconds(50);

    private readonly ConcurrentDictionary<string, Remembered<T>> _known = new();

    public Task<T> GetAsync(string server, CancellationToken cancellationToken) =>
        _known.GetOrAdd(server, one => new(() => read(one), _freshFor, time, _staleAfter)).GetAsync(cancellationToken);

    /// <summary>After a change: it is read anew.</summary>
    public void Forget(string server) => _known.TryRemove(server, out _);
}
