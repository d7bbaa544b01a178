using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Dossiers;

/// <summary>
/// Dossiers as they were last read, so that a command, and each letter typed into an option, is answered without asking storage. What this process
/// changes is read again at once; what others change is known within a minute, by one short query (<see cref="IDossierChanges"/>).
/// </summary>
internal sealed class DossierMemory(IDossierStore store, IDossierChanges changes, TimeProvider time) : IDossierStore, IDisposable
{
    // Asked again at the first use after this; who comes meanwhile is not kept waiting, so this and a slow query stay under a minute together.
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(20);

    // With more than this behind it nothing is answered before it is known what changed.
    private static readonly TimeSpan _stale = TimeSpan.FromSeconds(50);

    // Of all deals of a desk at once that would be thousands of queries.
    private const int MostReadings = 16;

    // A change is told of before it is made, and clocks differ: what was read within this of it may be from before.
    private static readonly TimeSpan _underWay = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<DealId, Known> _known = new();
    private readonly SemaphoreSlim _readings = new(MostReadings, MostReadings);
    private readonly Lock _lock = new();
    private SharedReading<bool>? _check;
    private DateTimeOffset _checked;
    private ImmutableHashSet<DealId> _changed = [];

    public async Task<Dossier?> GetAsync(DealId deal, CancellationToken cancellationToken)
    {
        await RefreshAsync();
        var version = changes.Version(deal);
        var reading = new Known(new(() => ReadAsync(deal)), version, time.GetUtcNow());
        var known = _known.AddOrUpdate(deal, reading, (_, there) => there.Version == version ? there : reading);
        try
        {
            return await known.Dossier.WaitAsync();
        }
        catch when (known.Dossier.HasFailed)
        {
            _known.TryRemove(KeyValuePair.Create(deal, known));
            throw;
        }
    }

    public Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken) => store.PutFaqAsync(entry, cancellationToken);

    public void Dispose() => _readings.Dispose();

    private async Task<Dossier?> ReadAsync(DealId deal)
    {
        await _readings.WaitAsync();
        try
        {
            return await store.GetAsync(deal, CancellationToken.None);
        }
        finally
        {
            _readings.Release();
        }
    }

    // Begun for whoever comes first; who must not be kept waiting leaves it to itself.
    private Task RefreshAsync()
    {
        SharedReading<bool>? check;
        TimeSpan age;
        lock (_lock)
        {
            var now = time.GetUtcNow();
            age = now - _checked;
            if (age >= _freshFor && _check is null or { HasEnded: true })
                _check = new(() => CheckAsync(now));
            check = _check;
        }

        var checking = age >= _freshFor ? check!.WaitAsync() : Task.CompletedTask;
        return age < _stale ? Task.CompletedTask : checking;
    }

    // A check that fails leaves its time as it was: the next use tries again, and once it is stale is told what went wrong.
    private async Task<bool> CheckAsync(DateTimeOffset now)
    {
        var latest = await changes.LatestAsync(CancellationToken.None);
        foreach (var (deal, known) in _known)
        {
            // A deal that was erased has changed no more.
            if (latest.TryGetValue(deal, out var changed) ? changed >= known.ReadAt - _underWay : _changed.Contains(deal))
                _known.TryRemove(deal, out _);
        }

        lock (_lock)
            (_checked, _changed) = (now, [.. latest.Keys]);
        return true;
    }

    // Who comes while it is being read waits for the same reading.
    private sealed record Known(SharedReading<Dossier?> Dossier, long Version, DateTimeOffset ReadAt);
}
