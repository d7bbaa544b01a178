namespace AlertBot.SelfHost.Demo;

/// <summary>
/// A clock that stands still until it is advanced. What waits on it (<see cref="TimeProvider.CreateTimer"/>, so <c>Task.Delay</c> and timed
/// cancellation too) fires in order of its due time while the clock passes it, each at its own instant, on the thread that advances.
/// Safe to use from any thread; no lock is held while a callback runs.
/// </summary>
internal sealed class StoryClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<StoryTimer> _timers = [];
    private DateTimeOffset _now = start.ToUniversalTime();

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_lock)
            return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new StoryTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves to an instant at or after the present one; asking for an earlier one is a mistake and throws.</summary>
    public void AdvanceTo(DateTimeOffset instant)
    {
        if (instant < GetUtcNow())
            throw new ArgumentOutOfRangeException(nameof(instant), instant, "The clock never goes backwards.");

        while (NextDue(instant) is { } timer)
            timer.Fire();
    }

    /// <summary>False for a timer that was disposed meanwhile.</summary>
    internal bool Schedule(StoryTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_lock)
        {
            if (timer.IsDisposed)
                return false;
            _timers.Remove(timer);
            timer.Set(dueTime == Timeout.InfiniteTimeSpan ? null : _now + dueTime, period);
            if (timer.Due is not null)
                _timers.Add(timer);
            return true;
        }
    }

    internal void Forget(StoryTimer timer)
    {
        lock (_lock)
            _timers.Remove(timer);
    }

    // Where nothing is due any more the clock has arrived. Another thread may have taken it further meanwhile: then it stays there.
    private StoryTimer? NextDue(DateTimeOffset instant)
    {
        lock (_lock)
        {
            var next = _timers.Where(timer => timer.Due <= instant).MinBy(timer => timer.Due);
            var reached = next?.Due ?? instant;
            _now = reached > _now ? reached : _now;
            if (next is not null && !next.Repeat())
                _timers.Remove(next);
            return next;
        }
    }
}
