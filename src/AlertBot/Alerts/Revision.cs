using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>
/// That a development changed and its messages are to be looked at: written in the transaction that changed it, turned into outbox entries a
/// batch at a time, as a <see cref="Fanout"/> is. Another change before it is done begins it anew.
/// </summary>
/// <param name="After">The id of the last alert that has been seen to; empty at the start.</param>
internal sealed record Revision(DealId Deal, DevelopmentId Development, string After = "");
