using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>The last requests and how many there were of each kind. Interaction tokens are left out; headers are never kept.</summary>
internal sealed partial class RequestLog(TimeProvider time)
{
    private const int Kept = 500;

    private readonly ConcurrentQueue<LoggedRequest> _recent = new();
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);

    public IEnumerable<LoggedRequest> Recent => _recent.Reverse();

    public IReadOnlyDictionary<string, int> Counts => _counts;

    public async Task RecordAsync(HttpContext http, RequestDelegate next)
    {
        var from = TimeProvider.System.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            Add(http, TimeProvider.System.GetElapsedTime(from));
        }
    }

    private void Add(HttpContext http, TimeSpan took)
    {
        var route = (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no such route)";
        var kind = $"{http.Request.Method} {(route.StartsWith(ApiRoutes.Prefix, StringComparison.Ordinal) ? route[ApiRoutes.Prefix.Length..] : route)}";
        _counts.AddOrUpdate(kind, 1, (_, count) => count + 1);
        var dropped = http.Items.ContainsKey("dropped");
        _recent.Enqueue(new LoggedRequest(
            time.GetUtcNow(), http.Request.Method, Token().Replace(http.Request.Path, "$1…"), dropped ? 0 : http.Response.StatusCode, took.TotalMilliseconds));
        while (_recent.Count > Kept)
            _recent.TryDequeue(out _);
    }

    [GeneratedRegex("(/(?:webhooks|interactions)/[0-9]+/)[^/]+")]
    private static partial Regex Token();
}

/// <remarks><c>Status</c>: 0 where no answer was sent.</remarks>
internal sealed record LoggedRequest(DateTimeOffset At, string Method, string Path, int Status, double Milliseconds);
