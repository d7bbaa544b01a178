namespace AlertBot.SelfHost.Demo;

/// <summary>A timer of a <see cref="StoryClock"/>, which guards <see cref="Due"/> with its own lock.</summary>
internal sealed class StoryTimer(StoryClock clock, TimerCallback callback, object? state) : ITimer
{
    private TimeSpan _period;
    private volatile bool _disposed;

    public DateTimeOffset? Due { get; private set; }

    public bool IsDisposed => _disposed;

    /// <summary>Zero means at once, as with system timers: it rings on the pool, for the clock may stand still for long.</summary>
    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        var atOnce = dueTime == TimeSpan.Zero;
        var scheduled = clock.Schedule(this, atOnce ? OrNever(period) : dueTime, period);
        if (scheduled && atOnce)
            ThreadPool.UnsafeQueueUserWorkItem(timer => timer.Fire(), this, preferLocal: false);
        return scheduled;
    }

    public void Set(DateTimeOffset? due, TimeSpan period)
    {
        Due = due;
        _period = period;
    }

    /// <summary>Takes the next due time; false for a timer that rings once. As with system timers, a period of zero means once.</summary>
    public bool Repeat()
    {
        Due = _period > TimeSpan.Zero ? Due + _period : null;
        return Due is not null;
    }

    public void Fire()
    {
        if (!_disposed)
            callback(state);
    }

    public void Dispose()
    {
        _disposed = true;
        clock.Forget(this);
    }

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }

    private static TimeSpan OrNever(TimeSpan period) => period > TimeSpan.Zero ? period : Timeout.InfiniteTimeSpan;
}
