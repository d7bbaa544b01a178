using System.Globalization;
using AlertBot.DiscordEmulator.Api;

namespace AlertBot.Simulation;

/// <summary>A bucket a route and channel, told in the headers, as <see cref="RateLimitGate"/> of the emulator does over HTTP.</summary>
internal sealed class DiscordLimits(Scheduler scheduler, int perBucket)
{
    private static readonly TimeSpan _window = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, RateLimitBucket> _buckets = new(StringComparer.Ordinal);

    public DiscordAnswer Guard(string route, string resource, Func<DiscordAnswer> answer)
    {
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
