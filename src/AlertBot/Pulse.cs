namespace AlertBot;

/// <summary>What is known of the desk's polling.</summary>
/// <param name="LastPoll">When a poll last came to its end, whatever it found at the feed.</param>
/// <param name="LastTrouble">When a poll last failed at this end.</param>
/// <param name="EarliestDue">Since when, or from when, the feed that waits longest is due; null when there is none to poll.</param>
/// <param name="IsOwn">Whether this process sweeps itself, and so knows to the second.</param>
internal sealed record Pulse(
    DateTimeOffset At, DateTimeOffset? LastSweep, DateTimeOffset? LastPoll, DateTimeOffset? LastTrouble, DateTimeOffset? EarliestDue, bool IsOwn);
