namespace AlertBot.Discord.Rest;

/// <summary>
/// Lets this process's messages go one after the other at the rate that Discord allows it, the most important of those that wait first: an urgent
/// alert overtakes the thousands that a digest or a widely followed development has waiting here.
/// </summary>
internal sealed class Throttle(RateLimits limits, DiscordClock clock)
{
    // A second's rate is waited for here. A pause that Discord ordered may be minutes: nobody holds a queue's message for that long.
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(2);

    private readonly Lock _gate = new();
    private readonly PriorityQueue<Waiter, (int Weight, long Number)> _waiting = new();
    private long _last;
    private bool _sleeps;

    /// <summary>Null when it may go now; otherwise after how long to ask again.</summary>
    /// <param name="until">For who has not been called by then it is time to do something else.</param>
    public Task<TimeSpan?> TurnAsync(int importance, DateTimeOffset until)
    {
        var waiter = new Waiter(until);
        lock (_gate)
            _waiting.Enqueue(waiter, (-importance, ++_last));

        Call();
        return waiter.Answer.Task;
    }

    private void Call()
    {
        while (Next() is { } next)
        {
            if (next.Waiter is { } waiter)
                waiter.Answer.SetResult(next.Wait);
            else
                _ = CallAfterAsync(next.Wait!.Value);
        }
    }

    /// <summary>Who is called and what he is told; nobody and how long to sleep; null when there is nothing to do.</summary>
    private (Waiter? Waiter, TimeSpan? Wait)? Next()
    {
        lock (_gate)
        {
            if (_sleeps || _waiting.Count == 0)
                return null;

            var now = clock.Now;
            if (_waiting.UnorderedItems.FirstOrDefault(waiting => waiting.Element.Until <= now).Element is { } late && _waiting.Remove(late, out _, out _))
                return (late, TimeSpan.Zero);

            var wait = limits.ReserveTurn(now);
            if (wait is null || wait > _longest)
                return (_waiting.Dequeue(), wait);

            _sleeps = true;
            return (null, wait);
        }
    }

    private async Task CallAfterAsync(TimeSpan wait)
    {
        // Timers count whole milliseconds, and one of none at all rings before the wait is over, again and again.
        var whole = TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds));
        // Whoever waits goes on from the clock's own thread: nothing here needs the one from which he was called.
        await Task.Delay(whole, clock.Time).ConfigureAwait(false);
        lock (_gate)
            _sleeps = false;

        Call();
    }

    private sealed class Waiter(DateTimeOffset until)
    {
        public DateTimeOffset Until => until;

        // Whoever is called goes on here and now, as far as his next wait for storage or Discord, and nobody holds the gate meanwhile. To send him to
        // another thread would take the deterministic simulator off its one.
        public TaskCompletionSource<TimeSpan?> Answer { get; } = new();
    }
}
