using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

internal sealed class OpenWorkStore(IEntityTable table) : IOpenWork
{
    public async Task<OpenWork> OfAsync(DealId deal, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var open = await table.QueryAsync(Keys.Of(deal), Keys.Open, cancellationToken).ToListAsync(cancellationToken);
        return new OpenWork(
            Decide: open.Exists(entity => Keys.Pendings.Contains(entity.Row)),
            Deliver: open.Exists(entity => Keys.Fanouts.Contains(entity.Row) || Keys.Revisions.Contains(entity.Row) || IsDue(entity, now)));
    }

    private static bool IsDue(Entity entity, DateTimeOffset now) =>
        Keys.Outbox.Contains(entity.Row) && Document.Read<OutboxEntry>(entity).Due <= now;
}
