using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Storage;

internal sealed class DeliveryHints(IHintQueues queues) : IDeliveryHints
{
    public Task SendAsync(DealId outbox, CancellationToken cancellationToken) =>
        queues.SendAsync(new Hint(HintQueue.Deliver, outbox.Value), TimeSpan.Zero, cancellationToken);
}
