using AlertBot.Alerts;
using AlertBot.Deals;

namespace AlertBot.Commands;

/// <summary>The deals as admins change them, each under its version.</summary>
internal interface ITrackedDeals
{
    Task<Versioned<Deal>?> FindAsync(DealId id, CancellationToken cancellationToken);

    /// <summary>False when a deal of that id is tracked already.</summary>
    Task<bool> AddAsync(Deal deal, CancellationToken cancellationToken);

    /// <summary>False when somebody else changed it meanwhile.</summary>
    Task<bool> ReplaceAsync(Versioned<Deal> before, Deal after, CancellationToken cancellationToken);

    /// <summary>False when somebody else changed it meanwhile. What was told of it stays.</summary>
    Task<bool> RemoveAsync(Versioned<Deal> deal, CancellationToken cancellationToken);
}
