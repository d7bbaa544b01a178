namespace AlertBot.Alerts;

/// <summary>
/// The store is what it was at an earlier time: what happened since is decided anew, with the same ids, though channels were told of it.
/// </summary>
/// <param name="Taken">When the backup was taken.</param>
/// <param name="At">When it was restored.</param>
internal sealed record Restoration(DateTimeOffset Taken, DateTimeOffset At)
{
    // No feed waits longer than a day for its next poll (PollSchedule), which brings up what it had in between; twice that.
    private static readonly TimeSpan _catchingUp = TimeSpan.FromDays(2);

    /// <summary>Whether an alert that is new to the store may stand in its channel already.</summary>
    public bool MayHaveTold(DateTimeOffset now) => now < At + _catchingUp;
}
