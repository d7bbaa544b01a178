using System.Diagnostics;
using Microsoft.Extensions.Options;

namespace AlertBot.Feeds;

/// <summary>
/// Lets only so many requests of this process go to one host at a time, and starts them apart from each other; and only so many go out at
/// all. It counts real time, whatever the product's clock says: hosts live in it.
/// </summary>
internal sealed class HostGate(IOptions<FeedsOptions> options) : IDisposable
{
    // Hosts without a visitor are forgotten once in so many visits.
    private const int CleanUpEvery = 256;

    // Timers count whole milliseconds, begun ones too: without this a turn may come up to two too early.
    private static readonly TimeSpan _timerGrain = TimeSpan.FromMilliseconds(2);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Host> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private readonly SemaphoreSlim _all = new(options.Value.Concurrency);
    private int _visits;

    /// <summary>How many hosts are remembered.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _hosts.Count;
        }
    }

    /// <summary>Waits for a turn, which ends when what is returned is disposed.</summary>
    public async Task<IDisposable> EnterAsync(string host, CancellationToken cancellationToken)
    {
        var place = Visit(host);
        try
        {
            await place.Slots.WaitAsync(cancellationToken);
        }
        catch
        {
            Leave(place);
            throw;
        }

        try
        {
            if (WaitOf(place) is var wait && wait > TimeSpan.Zero)
                await Task.Delay(wait + _timerGrain, TimeProvider.System, cancellationToken);
            // Last, so that those who wait for one busy host keep nobody else out.
            await _all.WaitAsync(cancellationToken);
            return new Turn(this, place);
        }
        catch
        {
            place.Slots.Release();
            Leave(place);
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var host in _hosts.Values)
            host.Dispose();
        _all.Dispose();
    }

    private Host Visit(string name)
    {
        lock (_lock)
        {
            if (++_visits % CleanUpEvery == 0)
                CleanUp();
            if (!_hosts.TryGetValue(name, out var host))
                _hosts.Add(name, host = new Host(options.Value.HostConcurrency));
            host.Visitors++;
            return host;
        }
    }

    private TimeSpan WaitOf(Host host)
    {
        lock (_lock)
        {
            var now = Stopwatch.GetTimestamp();
            var start = Math.Max(now, host.Next);
            host.Next = start + (long)(options.Value.HostSpacing.TotalSeconds * Stopwatch.Frequency);
            return Stopwatch.GetElapsedTime(now, start);
        }
    }

    private void Leave(Host host)
    {
        lock (_lock)
            host.Visitors--;
    }

    private void CleanUp()
    {
        var now = Stopwatch.GetTimestamp();
        foreach (var (name, host) in _hosts)
        {
            if (host.Visitors == 0 && host.Next <= now && _hosts.Remove(name))
                host.Dispose();
        }
    }

    private sealed class Host(int concurrency) : IDisposable
    {
        public SemaphoreSlim Slots { get; } = new(concurrency);

        public long Next { get; set; }
        public int Visitors { get; set; }

        public void Dispose() => Slots.Dispose();
    }

    private sealed class Turn(HostGate gate, Host host) : IDisposable
    {
        public void Dispose()
        {
            gate._all.Release();
            host.Slots.Release();
            gate.Leave(host);
        }
    }
}
