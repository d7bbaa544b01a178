namespace AlertBot.Deals;

/// <summary>The tracked deals with their matcher, read again when older than a minute, so that a change by another instance is seen.</summary>
internal sealed class DealCatalog
{
    private static readonly TimeSpan _freshFor = TimeSpan.FromMinutes(1);

    private readonly Remembered<DealSnapshot> _snapshot;
    private DealSnapshot? _last;

    public DealCatalog(IDealStore store, TimeProvider time) => _snapshot = new(() => ReadAsync(store, time.GetUtcNow()), _freshFor, time);

    public Task<DealSnapshot> GetAsync(CancellationToken cancellationToken) => _snapshot.GetAsync(cancellationToken);

    /// <summary>The next <see cref="GetAsync"/> reads again.</summary>
    public void Forget() => _snapshot.Forget();

    private async Task<DealSnapshot> ReadAsync(IDealStore store, DateTimeOffset now)
    {
        var deals = await store.ListAsync(CancellationToken.None);
        return _last = _last?.Again(deals, now) ?? new DealSnapshot(deals, now);
    }
}
