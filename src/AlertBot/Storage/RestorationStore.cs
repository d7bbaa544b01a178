using AlertBot.Alerts;

namespace AlertBot.Storage;

internal sealed class RestorationStore(IEntityTable table) : IRestorations
{
    public async Task<Restoration?> LastAsync(CancellationToken cancellationToken) =>
        await table.ReadAsync<StoreMark>(Keys.Desk, Keys.Mark, cancellationToken) is { Taken: { } taken, Restored: { } at } ? new Restoration(taken, at) : null;
}
