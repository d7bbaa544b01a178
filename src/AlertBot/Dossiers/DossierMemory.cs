using System.Collections.Concurrent;
using AlertBot.Deals;

namespace AlertBot.Dossiers;

/// <summary>
/// Dossiers as they were last read, so that a command, and each letter typed into an option, is answered without asking storage. What this process
/// changes is read again at once; what others change is known within a minute, by one short query (<see cref="IDossierChanges"/>).
/// </summary>
internal sealed class DossierMemory(IDossierStore store, IDossierChanges changes, TimeProvider time) : IDossierStore
{
    // Asked again at the first use after this; who comes meanwhile is not kept waiting, so this and a slow query stay under a minute together.
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(20);

    // With more than this behind it nothing is answered before it is known what changed.
    private static readonly TimeSpan _stale = TimeSpan.FromSeconds(50);

    // A change is told of before it is made, and clocks differ: what was read within this of it may be from before.
    private static readonly TimeSpan _underWay = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<DealId, Known> _known = new();
    private readonly Lock _lock = new();
    private Task _check = Task.CompletedTask;
    private DateTimeOffset _checked;

    public async Task<Dossier?> GetAsync(DealId deal, CancellationToken cancellationToken)
    {
        await RefreshAsync().WaitAsync(cancellationToken);
        var version = changes.Version(deal);
        if (_known.TryGetValue(deal, out var known) && known.Version == version)
            return known.Dossier;

        var now = time.GetUtcNow();
        var read = await store.GetAsync(deal, cancellationToken);
        _known[deal] = new Known(read, version, now);
        return read;
    }

    public Task PutFaqAsync(FaqEntry entry, CancellationToken cancellationToken) => store.PutFaqAsync(entry, cancellationToken);

    private Task RefreshAsync()
    {
        lock (_lock)
        {
            var age = time.GetUtcNow() - _checked;
            if (age >= _freshFor && _check.IsCompleted)
                _check = CheckAsync(time.GetUtcNow());

            return age < _stale ? Task.CompletedTask : _check;
        }
    }

    // A check that fails leaves its time as it was: the next use tries again, and once it is stale is told what went wrong.
    private async Task CheckAsync(DateTimeOffset now)
    {
        var latest = await changes.LatestAsync(CancellationToken.None);
        foreach (var (deal, known) in _known)
        {
            if (latest.TryGetValue(deal, out var changed) && changed >= known.ReadAt - _underWay)
                _known.TryRemove(deal, out _);
        }

        lock (_lock)
            _checked = now;
    }

    private sealed record Known(Dossier? Dossier, long Version, DateTimeOffset ReadAt);
}
