using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>What became of a development, channel by channel.</summary>
internal interface IDeliveryLog
{
    Task<IReadOnlyList<Delivery>> OfAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken);
}
