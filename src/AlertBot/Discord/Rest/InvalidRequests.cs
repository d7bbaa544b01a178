namespace AlertBot.Discord.Rest;

/// <summary>
/// Keeps us away from the ban for 10,000 invalid requests in ten minutes (topics/rate-limits, invalid request limit). That is counted per
/// address, and a cloud's addresses are shared, so we stop at a tenth of it.
/// </summary>
internal sealed class InvalidRequests
{
    public const int Budget = 1_000;

    private static readonly TimeSpan _window = TimeSpan.FromMinutes(10);

    private readonly Queue<DateTimeOffset> _times = new();

    /// <summary>Those of our other processes, as far as they told: they may have the same address.</summary>
    public int Elsewhere { get; set; }

    public void Observe(int status, bool shared, DateTimeOffset now)
    {
        if (status is 401 or 403 || (status == 429 && !shared))
            _times.Enqueue(now);
    }

    /// <summary>This process's own within the last ten minutes.</summary>
    public int Count(DateTimeOffset now)
    {
        while (_times.TryPeek(out var oldest) && oldest + _window <= now)
            _times.Dequeue();

        return _times.Count;
    }

    /// <summary>Null while there is budget; otherwise when there will be again.</summary>
    public DateTimeOffset? BrakeUntil(DateTimeOffset now) =>
        Count(now) + Elsewhere >= Budget && _times.TryPeek(out var oldest) ? oldest + _window : null;
}
