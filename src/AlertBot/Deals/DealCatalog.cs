namespace AlertBot.Deals;

/// <summary>The tracked deals with their matcher. A change by another instance is seen within a minute; of those that ask meanwhile nobody waits for it.</summary>
internal sealed class DealCatalog
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _staleAfter = TimeSpan.FromMinutes(1);

    private readonly IDealStore _store;
    private readonly Remembered<DealSnapshot> _snapshot;
    private DealSnapshot? _last;

    public DealCatalog(IDealStore store, TimeProvider time)
    {
        _store = store;
        _snapshot = new(ReadAsync, _freshFor, time, _staleAfter);
    }

    public Task<DealSnapshot> GetAsync(CancellationToken cancellationToken) => _snapshot.GetAsync(cancellationToken);

    /// <summary>As they are now, for what is asked only once: an item that was seen to match no deal is not looked at again.</summary>
    public async Task<DealSnapshot> CurrentAsync(CancellationToken cancellationToken)
    {
        var version = await _store.VersionAsync(cancellationToken);
        if (await GetAsync(cancellationToken) is var known && known.Version == version)
            return known;

        Forget();
        return await GetAsync(cancellationToken);
    }

    /// <summary>Null when it is not tracked. One that is not remembered may have been added by another instance a moment ago.</summary>
    public async ValueTask<Deal?> FindAsync(DealId id, CancellationToken cancellationToken) =>
        (await GetAsync(cancellationToken)).Find(id) ?? await _store.GetAsync(id, cancellationToken);

    /// <summary>The next <see cref="GetAsync"/> reads again.</summary>
    public void Forget() => _snapshot.Forget();

    // The version first: what changes in between is taken for unread.
    private async Task<DealSnapshot> ReadAsync()
    {
        var version = await _store.VersionAsync(CancellationToken.None);
        if (version is not null && _last?.Version == version)
            return _last;

        var deals = await _store.ListAsync(CancellationToken.None);
        return _last = _last?.Again(deals, version) ?? new DealSnapshot(deals, version);
    }
}
