using AlertBot.Deals;

namespace AlertBot.Alerts;

/// <summary>Says that there is something to deliver now. What nobody hears the sweep finds within a minute.</summary>
internal interface IDeliveryHints
{
    /// <param name="outbox">A deal, or what stands in place of one (<see cref="INotices.Outbox"/>, <see cref="IDigests.Outbox"/>).</param>
    Task SendAsync(DealId outbox, CancellationToken cancellationToken);
}
