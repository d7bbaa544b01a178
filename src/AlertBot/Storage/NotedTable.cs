using System.Collections.Concurrent;
using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Dossiers;

namespace AlertBot.Storage;

/// <summary>
/// The table that says which dossier is about to change before it does: one more row to write for a decision, or an admin's edit, and one query for
/// everybody who remembers dossiers. Before, since after it a crash could leave the change untold. The catalogue of deals has its version among its own
/// rows, so there it changes with them.
/// </summary>
internal sealed class NotedTable(IEntityTable table, TimeProvider time) : IEntityTable, IDossierChanges
{
    private static readonly KeyRange[] _dossier = [Keys.Developments, Keys.Reports, Keys.Timeline, Keys.Terms, Keys.Faqs];

    private readonly ConcurrentDictionary<DealId, long> _versions = new();
    private readonly ConcurrentDictionary<DealId, long> _writes = new();

    public Task<Entity?> GetAsync(string partition, string row, CancellationToken cancellationToken) => table.GetAsync(partition, row, cancellationToken);

    public IAsyncEnumerable<Entity> QueryAsync(string partition, string from, string to, int limit, CancellationToken cancellationToken) =>
        table.QueryAsync(partition, from, to, limit, cancellationToken);

    public async Task<bool> SubmitAsync(string partition, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var changed = Changed(partition, writes);
        foreach (var deal in changed)
            await table.SubmitAsync(Keys.Changes, [new TableWrite.Upsert(Keys.Change(deal), Document.Write(new Beat(time.GetUtcNow())))], cancellationToken);

        try
        {
            return await table.SubmitAsync(partition, partition == Keys.Deals ? [.. writes, NewVersion] : writes, cancellationToken);
        }
        finally
        {
            // Also when it failed: what a broken connection did is not known.
            foreach (var deal in changed)
                _versions.AddOrUpdate(deal, 1, static (_, version) => version + 1);
            if (Keys.DealOf(partition) is { } written)
                _writes.AddOrUpdate(written, 1, static (_, writes) => writes + 1);
        }
    }

    public Task ForgetAsync(CancellationToken cancellationToken) => table.ForgetAsync(cancellationToken);

    /// <summary>Moves with everything that this process writes among a deal's rows, once it is written.</summary>
    public long Writes(DealId deal) => _writes.GetValueOrDefault(deal);

    public long Version(DealId deal) => _versions.GetValueOrDefault(deal);

    public Task<ImmutableDictionary<DealId, DateTimeOffset>> LatestAsync(CancellationToken cancellationToken) => table.ChangesAsync(cancellationToken);

    // The catalogue's new version is its ETag.
    private TableWrite NewVersion => new TableWrite.Upsert(Keys.DealsVersion, Document.Write(new Beat(time.GetUtcNow())));

    private static DealId[] Changed(string partition, IReadOnlyList<TableWrite> writes)
    {
        if (partition == Keys.Deals)
            return [.. writes.Select(static write => new DealId(write.Row))];

        return Keys.DealOf(partition) is { } deal && writes.Any(static write => Array.Exists(_dossier, range => range.Contains(write.Row))) ? [deal] : [];
    }
}
