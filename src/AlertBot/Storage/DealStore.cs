using AlertBot.Deals;

namespace AlertBot.Storage;

/// <summary>The catalogue of deals: one partition, read in one query. What happens to a deal stands in the deal's own partition.</summary>
internal sealed class DealStore(IEntityTable table) : IDealStore
{
    public async Task<IReadOnlyList<Deal>> ListAsync(CancellationToken cancellationToken) =>
        await table.ListAsync<Deal>(Keys.Deals, Keys.All, cancellationToken);

    public async Task<string?> VersionAsync(CancellationToken cancellationToken) => (await table.GetAsync(Keys.Deals, Keys.DealsVersion, cancellationToken))?.Version();

    public Task<Deal?> GetAsync(DealId id, CancellationToken cancellationToken) => table.ReadAsync<Deal>(Keys.Deals, id.Value, cancellationToken);

    public Task PutAsync(Deal deal, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Deals, [new TableWrite.Upsert(deal.Id.Value, Document.Write(deal))], cancellationToken);
}
