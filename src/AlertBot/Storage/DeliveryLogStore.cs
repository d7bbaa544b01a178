using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Storage;

/// <summary>A development's alerts stand together in each of the five states (<see cref="Keys"/>): five ranges.</summary>
internal sealed class DeliveryLogStore(IEntityTable table) : IDeliveryLog
{
    public async Task<IReadOnlyList<Delivery>> OfAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken)
    {
        Task<List<T>> Of<T>(KeyRange state) => table.ListAsync<T>(Keys.Of(deal), Keys.Of(development, state), cancellationToken);
        return
        [
            .. (await Of<OutboxEntry>(Keys.Outbox)).Where(entry => !entry.IsEdit).Select(entry => new Delivery(entry, DeliveryState.Waiting, entry.Due, entry.LastFailure)),
            .. (await Of<SentAlert>(Keys.AllSent)).Select(sent => new Delivery(sent.Entry, DeliveryState.Sent, sent.SentAt, sent.MessageId)),
            .. (await Of<HeldAlert>(Keys.AllHeld)).Select(held => new Delivery(held.Entry, DeliveryState.Held, held.Place.Until, held.Place.Reason)),
            .. (await Of<ParkedAlert>(Keys.AllParked)).Select(parked => new Delivery(parked.Entry, DeliveryState.Parked, parked.ParkedAt, parked.Reason)),
            .. (await Of<SuppressedAlert>(Keys.AllSuppressed)).Select(spared => new Delivery(spared.Entry, DeliveryState.Suppressed, spared.SuppressedAt, spared.Reason)),
        ];
    }
}
