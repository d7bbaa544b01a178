using AlertBot.Developments;
using AlertBot.Dossiers;

namespace AlertBot.Alerts;

/// <summary>Everything one decision writes, in one transaction: all of it or nothing.</summary>
/// <param name="Pending">Removed; the transaction fails when it is gone, since then somebody else has decided.</param>
/// <param name="Head">Written under the version it was read with; null leaves the deal's memory alone.</param>
/// <param name="Development">Null unless the verdict is New.</param>
/// <param name="Fanout">Null unless the development is to be told.</param>
internal sealed record DecisionRecord(
    PendingDecision Pending,
    Versioned<DealHead>? Head,
    Report Report,
    Development? Development,
    Harvest Harvest,
    Fanout? Fanout)
{
    /// <summary>The development that the report tells again, where that adds anything: written under the version it was read with.</summary>
    public Versioned<Development>? ToldAgain { get; init; }
}
