using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>Pending decisions and what they turn into. All rows of a deal live in one partition.</summary>
internal interface IDecisionStore
{
    /// <summary>Durable when it returns. One that is pending or decided already is left as it is.</summary>
    Task AddPendingAsync(PendingDecision pending, CancellationToken cancellationToken);

    /// <summary>In the order in which they should be decided: by <see cref="PendingDecision.Since"/>.</summary>
    Task<IReadOnlyList<PendingDecision>> PendingAsync(DealId deal, CancellationToken cancellationToken);

    Task<Versioned<DealHead>> HeadAsync(DealId deal, CancellationToken cancellationToken);

    Task<Versioned<Development>?> DevelopmentAsync(DealId deal, DevelopmentId development, CancellationToken cancellationToken);

    /// <summary>False when the head or the development told again moved, or the pending row is gone: read again and decide again.</summary>
    Task<bool> CommitAsync(DecisionRecord record, CancellationToken cancellationToken);
}
