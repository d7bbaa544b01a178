namespace AlertBot.Discord.Rest;

/// <summary>What went within the last second.</summary>
internal sealed class LastSecond
{
    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly Queue<DateTimeOffset> _went = new();

    /// <summary>Null when one more may go, of so many a second; otherwise how long to wait.</summary>
    public TimeSpan? Wait(int most, DateTimeOffset now)
    {
        // What lies ahead of a clock that was put back is forgotten as well.
        while (_went.TryPeek(out var oldest) && (oldest > now || oldest + _second <= now))
            _went.Dequeue();

        return _went.Count < most ? null : _went.ElementAt(_went.Count - most) + _second - now;
    }

    /// <summary>The same, but from so many on they go evenly: what leaves together may arrive in one second of Discord's with what leaves a second later.</summary>
    public TimeSpan? WaitEvenly(int most, int atOnce, DateTimeOffset now)
    {
        if (Wait(most, now) is { } full)
            return full;

        var next = _went.Count < atOnce ? now : _went.Last() + (_second / most);
        return next > now ? next - now : null;
    }

    public void Add(DateTimeOffset now) => _went.Enqueue(now);
}
