using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;

namespace AlertBot.Storage;

internal sealed class TrackedDealStore(IEntityTable table) : ITrackedDeals
{
    public async Task<Versioned<Deal>?> FindAsync(DealId id, CancellationToken cancellationToken) =>
        await table.GetAsync(Keys.Deals, id.Value, cancellationToken) is { } entity ? new Versioned<Deal>(Document.Read<Deal>(entity), entity.Version()) : null;

    public Task<bool> AddAsync(Deal deal, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Deals, [new TableWrite.Insert(deal.Id.Value, Document.Write(deal))], cancellationToken);

    public Task<bool> ReplaceAsync(Versioned<Deal> before, Deal after, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Deals, [new TableWrite.Replace(after.Id.Value, Document.Write(after), before.Version)], cancellationToken);

    public Task<bool> RemoveAsync(Versioned<Deal> deal, CancellationToken cancellationToken) =>
        table.SubmitAsync(Keys.Deals, [new TableWrite.Delete(deal.Value.Id.Value, deal.Version)], cancellationToken);
}
