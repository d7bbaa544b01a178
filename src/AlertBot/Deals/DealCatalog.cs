namespace AlertBot.Deals;

/// <summary>The tracked deals with their matcher, read again when older than a minute, so that a change by another instance is seen.</summary>
internal sealed class DealCatalog(IDealStore store, TimeProvider time)
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromMinutes(1);

    private volatile DealSnapshot? _snapshot;

    public async ValueTask<DealSnapshot> GetAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_snapshot is { } known && now - known.ReadAt < _freshFor)
            return known;

        var deals = await store.ListAsync(cancellationToken);
        return _snapshot = _snapshot?.Again(deals, now) ?? new DealSnapshot(deals, now);
    }

    /// <summary>Null when it is not tracked. One that the snapshot lacks may be newer than that.</summary>
    public async ValueTask<Deal?> FindAsync(DealId id, CancellationToken cancellationToken) =>
        (await GetAsync(cancellationToken)).Find(id) ?? await store.GetAsync(id, cancellationToken);

    /// <summary>The next <see cref="GetAsync"/> reads again.</summary>
    public void Forget() => _snapshot = null;
}
