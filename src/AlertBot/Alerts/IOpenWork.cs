using AlertBot.Deals;

namespace AlertBot.Alerts;

/// <summary>What the sweep asks of every deal once a minute, in one read.</summary>
internal interface IOpenWork
{
    Task<OpenWork> OfAsync(DealId deal, DateTimeOffset now, CancellationToken cancellationToken);
}
