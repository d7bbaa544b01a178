namespace AlertBot.Simulation;

/// <summary>An instance's clock: the world's time, wrong by a little, and timers that die with the instance.</summary>
internal sealed class SimulatedClock(Scheduler scheduler, Func<bool> isDead) : TimeProvider
{
    public TimeSpan Skew { get; set; }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => scheduler.Now + Skew;

    public override long GetTimestamp() => scheduler.Now.UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Timer(SimulatedClock clock, Action callback) : ITimer
    {
        private int _setting;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Set(dueTime, period, ++_setting);
            return true;
        }

        public void Dispose() => _setting++;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private void Set(TimeSpan due, TimeSpan period, int setting)
        {
            if (due != Timeout.InfiniteTimeSpan)
                clock.After(due, () => Ring(period, setting));
        }

        private void Ring(TimeSpan period, int setting)
        {
            if (setting != _setting || clock.IsDead)
                return;
            if (period > TimeSpan.Zero)
                Set(period, period, setting);
            callback();
        }
    }

    private bool IsDead => isDead();

    private void After(TimeSpan delay, Action action) => scheduler.After(delay, action);
}
