using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>
/// One bucket a route, counted apart for each top-level resource in the path, and one for everything (topics/rate-limits.mdx). The bucket's
/// name leaves the resource out, as Discord's does, so a client must pair the two itself.
/// </summary>
internal sealed class RateLimitGate(RateLimitOptions limits, TimeProvider wireTime)
{
    private static readonly string[] _topLevel = ["channel", "guild", "token"];

    private readonly Dictionary<string, RateLimitBucket> _buckets = new(StringComparer.Ordinal);
    private readonly RateLimitBucket _global = new(limits.Global, TimeSpan.FromSeconds(1));
    private readonly Lock _gate = new();

    public Task CheckAsync(HttpContext http, RequestDelegate next)
    {
        if (!limits.Enabled || http.GetEndpoint() is not RouteEndpoint endpoint)
            return next(http);

        // "Interaction endpoints are not bound to the bot's Global Rate Limit."
        var hasToken = http.Request.RouteValues.ContainsKey("token");
        if (!hasToken && Take(_global) is { Allowed: false } global)
            return RefuseAsync(http, global.ResetAfter, isGlobal: true);
        var route = $"{http.Request.Method} {endpoint.RoutePattern.RawText}";
        var taken = Take(Bucket(route, http.Request.RouteValues));
        Describe(http.Response.Headers, route, taken);
        return taken.Allowed ? next(http) : RefuseAsync(http, taken.ResetAfter, isGlobal: false);
    }

    public static Task RefuseAsync(HttpContext http, TimeSpan after, bool isGlobal)
    {
        var headers = http.Response.Headers;
        headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Scope"] = isGlobal ? "global" : "user";
        if (isGlobal)
            headers["X-RateLimit-Global"] = "true";
        http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
        var body = new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = Math.Round(after.TotalSeconds, 3), ["global"] = isGlobal };
        return http.Response.WriteAsJsonAsync(body, WireJson.Options, http.RequestAborted);
    }

    private RateLimitBucket Bucket(string route, RouteValueDictionary values)
    {
        var key = string.Join('|', [route, .. _topLevel.Select(name => values[name]?.ToString())]);
        lock (_gate)
        {
            if (!_buckets.TryGetValue(key, out var bucket))
                _buckets[key] = bucket = new RateLimitBucket(limits.PerBucket, limits.Window);
            return bucket;
        }
    }

    private RateLimitTaken Take(RateLimitBucket bucket)
    {
        lock (_gate)
            return bucket.Take(wireTime.GetUtcNow());
    }

    private static void Describe(IHeaderDictionary headers, string route, RateLimitTaken taken)
    {
        headers["X-RateLimit-Limit"] = taken.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = taken.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (taken.ResetAt.ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = taken.ResetAfter.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(route)))[..32];
    }
}
