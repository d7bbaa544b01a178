using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace AlertBot.Simulation;

/// <summary>What Discord answers, before the network has had its say.</summary>
internal sealed record DiscordAnswer(int Status, byte[] Json)
{
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    public HttpResponseMessage ToResponse()
    {
        var response = new HttpResponseMessage((HttpStatusCode)Status) { Content = new ByteArrayContent(Json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } } };
        foreach (var (name, value) in Headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    /// <summary>As Discord refuses for its limits (topics/rate-limits).</summary>
    public static DiscordAnswer RateLimited(TimeSpan after, string scope, string? bucket = null)
    {
        var isGlobal = scope == "global";
        var seconds = after.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string> { ["Retry-After"] = seconds, ["X-RateLimit-Scope"] = scope };
        if (isGlobal)
            headers["X-RateLimit-Global"] = "true";
        if (bucket is not null)
            headers["X-RateLimit-Bucket"] = bucket;
        var body = $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(isGlobal ? "true" : "false")}}}""";
        return new DiscordAnswer(429, System.Text.Encoding.UTF8.GetBytes(body)) { Headers = headers };
    }
}
