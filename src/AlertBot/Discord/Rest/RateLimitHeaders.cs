using System.Globalization;
using System.Net.Http.Headers;

namespace AlertBot.Discord.Rest;

/// <summary>What an answer says of its limit (topics/rate-limits, header format). Null where it says nothing.</summary>
internal sealed record RateLimitHeaders(string? Bucket, int? Remaining, TimeSpan? ResetAfter, TimeSpan? RetryAfter, bool Global, bool Shared)
{
    public static RateLimitHeaders Of(HttpResponseHeaders headers) => new(
        Text(headers, "X-RateLimit-Bucket"),
        int.TryParse(Text(headers, "X-RateLimit-Remaining"), CultureInfo.InvariantCulture, out var remaining) ? remaining : null,
        Seconds(headers, "X-RateLimit-Reset-After"),
        Seconds(headers, "Retry-After"),
        Text(headers, "X-RateLimit-Global") == "true" || Text(headers, "X-RateLimit-Scope") == "global",
        Text(headers, "X-RateLimit-Scope") == "shared");

    private static string? Text(HttpResponseHeaders headers, string name) => headers.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;

    // A number from outside: neither below zero nor so large that adding it to a time fails.
    private static TimeSpan? Seconds(HttpResponseHeaders headers, string name) =>
        double.TryParse(Text(headers, name), CultureInfo.InvariantCulture, out var seconds) ? RetryTime.Of(seconds) : null;
}
