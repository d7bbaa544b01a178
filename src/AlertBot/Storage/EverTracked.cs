using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>
/// Every deal that has anything here. A record outlives its deal's definition: one that is not tracked any more stands among the changes only, of which
/// there is a row for each deal that ever changed (<see cref="NotedTable"/>).
/// </summary>
internal static class EverTracked
{
    public static async Task<IReadOnlyList<DealId>> EverTrackedAsync(this IEntityTable table, CancellationToken cancellationToken)
    {
        var tracked = await table.QueryAsync(Keys.Deals, Keys.All, cancellationToken).Select(static entity => new DealId(entity.Row)).ToListAsync(cancellationToken);
        var changed = await table.QueryAsync(Keys.Changes, Keys.All, cancellationToken).Select(static entity => Keys.DealOfChange(entity.Row)).ToListAsync(cancellationToken);
        return [.. tracked.Union(changed)];
    }
}
