using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace AlertBot.DiscordEmulator.Api;

/// <summary>The last requests and how many there were of each kind. Interaction tokens are left out; headers are never kept.</summary>
internal sealed partial class RequestLog(TimeProvider time)
{
    private const int Kept = 500;

    private readonly ConcurrentQueue<LoggedRequest> _recent = new();
    private readonly ConcurrentDictionary<string, int> _counts = new(StringComparer.Ordinal);
    private int _underWay;

    public IEnumerable<LoggedRequest> Recent => _recent.Reverse();

    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>A caller may have his answer a moment before it stands here. For what is still under way a second is waited, and no longer: it may be delayed on purpose.</summary>
    public async Task<IEnumerable<LoggedRequest>> SettledAsync(CancellationToken stop)
    {
        for (var patience = 0; patience < 100 && Volatile.Read(ref _underWay) > 0; patience++)
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System, stop);

        return Recent;
    }

    public async Task RecordAsync(HttpContext http, RequestDelegate next)
    {
        var from = TimeProvider.System.GetTimestamp();
        Interlocked.Increment(ref _underWay);
        try
        {
            await next(http);
        }
        finally
        {
            Add(http, TimeProvider.System.GetElapsedTime(from));
            Interlocked.Decrement(ref _underWay);
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
