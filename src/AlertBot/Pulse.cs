namespace AlertBot;

/// <summary>What is known of the desk's polling.</summary>
/// <param name="EarliestDue">Since when, or from when, the feed that waits longest is due; null when there is none to poll.</param>
/// <param name="IsOwn">Whether this process sweeps itself, and so knows to the second.</param>
internal sealed record Pulse(DateTimeOffset At, DateTimeOffset? LastSweep, DateTimeOffset? LastPoll, DateTimeOffset? EarliestDue, bool IsOwn);
