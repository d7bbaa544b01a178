using AlertBot.Deals;

namespace AlertBot.Alerts;

/// <summary>What waits, of many deals at once, for whoever looks at the desk.</summary>
internal interface IBacklogs
{
    /// <summary>In the order of the deals. At most a minute old; what this process did is in it.</summary>
    Task<IReadOnlyList<Backlog>> OfAsync(IReadOnlyList<DealId> deals, CancellationToken cancellationToken);

    /// <summary>The same as it is now, to a few seconds, for who is about to do something about it.</summary>
    Task<IReadOnlyList<Backlog>> NowAsync(IReadOnlyList<DealId> deals, CancellationToken cancellationToken);
}
