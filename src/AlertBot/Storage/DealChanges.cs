using System.Collections.Immutable;
using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>When each deal last changed, as <see cref="NotedTable"/> notes it: one query for all.</summary>
internal static class DealChanges
{
    public static async Task<ImmutableDictionary<DealId, DateTimeOffset>> ChangesAsync(this IEntityTable table, CancellationToken cancellationToken) =>
        (await table.QueryAsync(Keys.Changes, Keys.All, cancellationToken).ToListAsync(cancellationToken))
            .ToImmutableDictionary(static entity => Keys.DealOfChange(entity.Row), static entity => Document.Read<Beat>(entity).At);
}
