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

    private IReadOnlyList<Sender> _others = [];

    /// <summary>What our other processes told of theirs: they may have the same address. Each counts for ten minutes from then, or until it tells anew.</summary>
    public void Learn(IReadOnlyList<Sender> others) => _others = [.. others.Where(other => other.Invalid > 0)];

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

    /// <summary>Null while there is budget; otherwise when there will be some again.</summary>
    public DateTimeOffset? BrakeUntil(DateTimeOffset now)
    {
        var others = _others.Where(other => other.At + _window > now).ToList();
        if (Count(now) + others.Sum(other => other.Invalid) < Budget)
            return null;

        var ends = others.Select(other => other.At + _window);
        return (_times.TryPeek(out var oldest) ? ends.Append(oldest + _window) : ends).Min();
    }
}
