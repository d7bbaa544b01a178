using System.Globalization;
using AlertBot.DiscordEmulator.Api;

namespace AlertBot.Simulation;

/// <summary>A bucket a route and channel, told in the headers, and the global limit, as <see cref="RateLimitGate"/> of the emulator does over HTTP.</summary>
internal sealed class DiscordLimits(Scheduler scheduler, int perBucket)
{
    private static readonly TimeSpan _window = TimeSpan.FromSeconds(5);

    // topics/rate-limits: "All bots can make up to 50 requests per second".
    private readonly RateLimitBucket _global = new(50, TimeSpan.FromSeconds(1));
    private readonly Dictionary<string, RateLimitBucket> _buckets = new(StringComparer.Ordinal);

    public DiscordAnswer Guard(string route, string resource, bool asBot, Func<DiscordAnswer> answer)
    {
        if (asBot && _global.Take(scheduler.Now) is { Allowed: false } all)
            return DiscordAnswer.RateLimited(all.ResetAfter, "global");

        var key = $"{route}|{resource}";
        if (!_buckets.TryGetValue(key, out var bucket))
            _buckets[key] = bucket = new RateLimitBucket(perBucket, _window);
        var taken = bucket.Take(scheduler.Now);
        return taken.Allowed
            ? answer() with { Headers = Described(route, taken) }
            : DiscordAnswer.RateLimited(taken.ResetAfter, "user", route);
    }

    private static Dictionary<string, string> Described(string route, RateLimitTaken taken) => new()
    {
        ["X-RateLimit-Bucket"] = route,
        ["X-RateLimit-Limit"] = taken.Limit.ToString(CultureInfo.InvariantCulture),
        ["X-RateLimit-Remaining"] = taken.Remaining.ToString(CultureInfo.InvariantCulture),
        ["X-RateLimit-Reset-After"] = taken.ResetAfter.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
    };
}
