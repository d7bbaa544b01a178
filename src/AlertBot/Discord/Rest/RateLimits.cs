namespace AlertBot.Discord.Rest;

/// <summary>
/// What is known of Discord's limits, so that a request into a known 429 is never sent: buckets as the headers name them, the global limit,
/// and the budget of invalid requests, each as far as it is this process's share. Safe for many threads.
/// </summary>
internal sealed class RateLimits
{
    // "All bots can make up to 50 requests per second" (topics/rate-limits, global rate limit).
    private const int PerSecond = 50;
    // Of ten requests nine may be messages of the outbox: what people ask for meanwhile needs some too.
    private const double OfMessages = 0.9;
    // So many go together at any time: an alert for a few channels is there at once. Of a share that is smaller the last two of a second go evenly, or
    // several processes' seconds would meet in one of Discord's.
    private const int AtOnce = 15;
    // Windows that have passed are forgotten from this many on.
    private const int ManyWindows = 4_096;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, string> _buckets = [];
    private readonly Dictionary<(string Bucket, string Resource), Window> _windows = [];
    private readonly LastSecond _sent = new();
    private readonly LastSecond _turns = new();
    private readonly InvalidRequests _invalid = new();
    private DateTimeOffset _globalUntil;
    private int _share = PerSecond;

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
            if (route.AsBot)
                _sent.Add(now);
            return null;
        }
    }

    /// <summary>Null when a message of the outbox may go now; it is counted then. Otherwise how long to wait.</summary>
    public TimeSpan? ReserveTurn(DateTimeOffset now)
    {
        lock (_gate)
        {
            var most = Math.Max(1, (int)(_share * OfMessages));
            if ((Pause(now) ?? _turns.WaitEvenly(most, Math.Min(AtOnce, Math.Max(1, most - 2)), now)) is { } wait)
                return wait;

            _turns.Add(now);
            return null;
        }
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

    /// <summary>What the other processes should know.</summary>
    public Sender Report(string name, DateTimeOffset now)
    {
        lock (_gate)
            return new Sender(name, now, _globalUntil > now ? _globalUntil : null, _invalid.Count(now));
    }

    /// <summary>What the other processes know: each that sends has a share of the requests, and the invalid ones of all are on our account.</summary>
    public void Learn(IReadOnlyList<Sender> others, DateTimeOffset now)
    {
        lock (_gate)
        {
            _share = Math.Max(1, PerSecond / (1 + others.Count(other => other.IsSending(now))));
            _invalid.Learn(others);
            foreach (var until in others.Select(other => other.PausedUntil).OfType<DateTimeOffset>())
                _globalUntil = until > _globalUntil ? until : _globalUntil;
        }
    }

    private TimeSpan? GlobalWait(DiscordRoute route, DateTimeOffset now) =>
        route.AsBot ? Pause(now) ?? _sent.Wait(_share, now) : _invalid.BrakeUntil(now) - now;

    /// <summary>Nothing may be sent at all.</summary>
    private TimeSpan? Pause(DateTimeOffset now) => _invalid.BrakeUntil(now) is { } until ? until - now : _globalUntil > now ? _globalUntil - now : null;

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
