namespace AlertBot.Alerts;

/// <summary>A message that was not sent on purpose, and why: what a channel was spared can be read back.</summary>
internal sealed record SuppressedAlert(OutboxEntry Entry, string Reason, DateTimeOffset SuppressedAt)
{
    /// <summary>The alert that tells its channel the same story, where that is why; null otherwise.</summary>
    public AlertId? Teller { get; init; }

    /// <summary>It is to be told after all. Nothing of it can be out: only who has the story is sent.</summary>
    public OutboxEntry AfterAll(DateTimeOffset now) => Entry with
    {
        Due = now,
        FirstClaimed = null,
        Claimed = null,
        Doubt = null,
        Failures = 0,
        Updates = 0,
        LastFailure = $"{Reason}, which does not tell it any more",
    };
}
