namespace AlertBot.Deals;

/// <summary>The tracked deals with their matcher, read again when older than a minute, so that a change by another instance is seen.</summary>
internal sealed class DealCatalog(IDealStore store, TimeProvider time)
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromMinutes(1);

    private volatile DealSnapshot? _snapshot;

    public async ValueTask<DealSnapshot> GetAsync(CancellationToken cancellationToken) =>
        Remembered() ?? await ReadAsync(await store.VersionAsync(cancellationToken), cancellationToken);

    /// <summary>As they are now, for what is asked only once: an item that was seen to match no deal is not looked at again.</summary>
    public async ValueTask<DealSnapshot> CurrentAsync(CancellationToken cancellationToken)
    {
        var version = await store.VersionAsync(cancellationToken);
        return Remembered() is { } known && known.Version == version ? known : await ReadAsync(version, cancellationToken);
    }

    /// <summary>Null when it is not tracked. One that is not remembered may have been added by another instance a moment ago.</summary>
    public async ValueTask<Deal?> FindAsync(DealId id, CancellationToken cancellationToken) =>
        (await GetAsync(cancellationToken)).Find(id) ?? await store.GetAsync(id, cancellationToken);

    /// <summary>The next <see cref="GetAsync"/> reads again.</summary>
    public void Forget() => _snapshot = null;

    private DealSnapshot? Remembered() => _snapshot is { } known && time.GetUtcNow() - known.ReadAt < _freshFor ? known : null;

    /// <param name="version">Read before the deals are: what changes in between is taken for unread.</param>
    private async Task<DealSnapshot> ReadAsync(string? version, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var deals = await store.ListAsync(cancellationToken);
        return _snapshot = _snapshot?.Again(deals, version, now) ?? new DealSnapshot(deals, version, now);
    }
}
