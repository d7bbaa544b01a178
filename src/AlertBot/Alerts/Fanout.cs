using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>
/// That a development is to be told: written in the transaction that decides it, turned into outbox entries a batch at a time, since a
/// transaction holds 100 rows and a deal may have more channels than that.
/// </summary>
/// <param name="After">The id of the last subscription that has its outbox entry; empty at the start.</param>
internal sealed record Fanout(DealId Deal, DevelopmentId Development, string After = "")
{
    /// <summary>The trace that its messages continue (W3C traceparent); null when nobody traces.</summary>
    public string? Trace { get; init; }
}
