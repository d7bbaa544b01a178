namespace AlertBot.Discord.Rest;

/// <summary>
/// What is known of Discord's limits, so that a request into a known 429 is never sent: buckets as the headers name them, the global limit,
/// and the budget of invalid requests. Safe for many threads.
/// </summary>
internal sealed class RateLimits
{
    // "All bots can make up to 50 requests per second" (topics/rate-limits, global rate limit).
    private const int PerSecond = 50;
    // Windows that have passed are forgotten from this many on.
    private const int ManyWindows = 4_096;

    private static readonly TimeSpan _second = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _buckets = [];
    private readonly Dictionary<(string Bucket, string Resource), Window> _windows = [];
    private readonly Queue<DateTimeOffset> _sent = new(PerSecond);
    private readonly InvalidRequests _invalid = new();
    private DateTimeOffset _globalUntil;

    /// <summary>Null when the request may go now; it is counted then. Otherwise how long to wait.</summary>
    public SendResult.RateLimited? Reserve(DiscordRoute route, DateTimeOffset now)
    {
        lock (_gate)
        {
            if (GlobalWait(route, now) is { } global)
                return new(global, Global: true);
            var window = Find(route);
            if (window is { Remaining: <= 0 } && window.Until > now)
                return new(window.Until - now, Global: false);

            if (window is not null && window.Until > now)
                window.Remaining--;
            Count(route, now);
            return null;
        }
    }

    /// <summary>How long nothing may be sent in the bot's name; null when something may.</summary>
    public TimeSpan? PauseOf(DateTimeOffset now)
    {
        lock (_gate)
            return GlobalWait(DiscordRoute.Application, now);
    }

    public void Observe(DiscordRoute route, RateLimitHeaders headers, int status, DateTimeOffset now)
    {
        lock (_gate)
        {
            _invalid.Observe(status, headers.Shared, now);
            if (status == 429 && headers is { Global: true, RetryAfter: { } pause })
                _globalUntil = now + pause;
            else if (headers is { Bucket: { } bucket, Remaining: { } remaining, ResetAfter: { } reset } && (status != 429 || remaining == 0))
                Learn(route, bucket, remaining, now + reset, now);
            else if (status == 429 && headers.RetryAfter is { } wait)
                Learn(route, headers.Bucket ?? _buckets.GetValueOrDefault(route.Name, route.Name), 0, now + wait, now);
        }
    }

    private TimeSpan? GlobalWait(DiscordRoute route, DateTimeOffset now)
    {
        if (_invalid.BrakeUntil(now) is { } until)
            return until - now;
        if (!route.AsBot)
            return null;
        if (_globalUntil > now)
            return _globalUntil - now;

        return _sent.Count == PerSecond && now - _sent.Peek() < _second ? _sent.Peek() + _second - now : null;
    }

    private void Count(DiscordRoute route, DateTimeOffset now)
    {
        if (!route.AsBot)
            return;
        if (_sent.Count == PerSecond)
            _sent.Dequeue();
        _sent.Enqueue(now);
    }

    private Window? Find(DiscordRoute route) =>
        _buckets.TryGetValue(route.Name, out var bucket) ? _windows.GetValueOrDefault((bucket, route.Resource)) : null;

    /// <summary>Within one window the lower count holds, since requests still under way are not in the one just told.</summary>
    private void Learn(DiscordRoute route, string bucket, int remaining, DateTimeOffset until, DateTimeOffset now)
    {
        var known = Find(route);
        _buckets[route.Name] = bucket;
        _windows[(bucket, route.Resource)] = new Window
        {
            Remaining = known is not null && known.Until > now ? Math.Min(known.Remaining, remaining) : remaining,
            Until = until,
        };
        if (_windows.Count > ManyWindows)
            ForgetPassed(now);
    }

    private void ForgetPassed(DateTimeOffset now)
    {
        foreach (var passed in _windows.Where(window => window.Value.Until <= now).Select(window => window.Key).ToList())
            _windows.Remove(passed);
    }

    private sealed class Window
    {
        public int Remaining { get; set; }
        public DateTimeOffset Until { get; init; }
    }
}
