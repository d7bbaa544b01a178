using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace AlertBot.Simulation;

/// <summary>
/// The meters of all simulated instances. A meter is known to the whole process until it is disposed, and an instance that is killed disposes nothing:
/// with meters of its own each would keep its world in memory, of thousands.
/// </summary>
internal sealed class SharedMeters : IMeterFactory
{
    private readonly ConcurrentDictionary<string, Meter> _meters = new(StringComparer.Ordinal);

    public static SharedMeters Instance { get; } = new();

    public Meter Create(MeterOptions options) => _meters.GetOrAdd(options.Name, static name => new Meter(name));

    /// <summary>They last as long as the process, whichever instance is disposed.</summary>
    public void Dispose()
    {
    }
}
