using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace AlertBot.Benchmarks.Scale;

/// <summary>
/// Discord for any number of channels, over HTTP, so that several processes share it: takes messages, returns the first one for a nonce that it
/// has, holds the bot to so many requests a second, and counts what each channel got. The emulator is stricter, and knows a dozen channels.
/// </summary>
internal sealed class DiscordSide : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly TimeProvider _time = TimeProvider.System;
    private readonly int _perSecond;
    private readonly ConcurrentDictionary<(string Channel, string Title), int> _told = new();
    private readonly ConcurrentDictionary<(string Channel, string Nonce), long> _nonces = new();
    private readonly Lock _gate = new();
    private long _last = 1_400_000_000_000_000_000;
    private long _second;
    private int _inSecond;

    private DiscordSide(int perSecond)
    {
        _perSecond = perSecond;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.MapPost("/channels/{channel}/messages", TakeAsync);
        _app.MapGet("/channels/{channel}/messages", () => Results.Text("[]", "application/json"));
    }

    public string ApiBase => _app.Urls.Single() + "/";

    public int Messages => _told.Values.Sum();

    public int Channels => _told.Keys.DistinctBy(told => told.Channel).Count();

    /// <summary>Messages that a channel got beyond the first of their title.</summary>
    public int Doubled => _told.Values.Sum(count => count - 1);

    /// <summary>Requests that were refused for coming too fast.</summary>
    public int Limited { get; private set; }

    public static async Task<DiscordSide> StartAsync(int perSecond, CancellationToken cancellationToken)
    {
        var side = new DiscordSide(perSecond);
        await side._app.StartAsync(cancellationToken);
        return side;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(string channel, HttpRequest request)
    {
        if (RetryAfter() is { } wait)
            return Refused(request.HttpContext.Response, wait);

        using var message = await JsonDocument.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted);
        var title = message.RootElement.GetProperty("embeds")[0].GetProperty("title").GetString()!;
        var mine = Interlocked.Increment(ref _last);
        var nonce = message.RootElement.TryGetProperty("nonce", out var given) ? given.ToString() : $"{mine}";
        var id = _nonces.GetOrAdd((channel, nonce), mine);
        if (id == mine)
            _told.AddOrUpdate((channel, title), 1, (_, count) => count + 1);
        return Results.Text(string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"{id}\",\"channel_id\":\"{channel}\",\"content\":\"\"}}"), "application/json");
    }

    private double? RetryAfter()
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            var second = now.ToUnixTimeSeconds();
            (_inSecond, _second) = second == _second ? (_inSecond + 1, _second) : (1, second);
            if (_inSecond <= _perSecond)
                return null;

            Limited++;
            return (1000 - now.Millisecond) / 1000.0;
        }
    }

    private static IResult Refused(HttpResponse response, double wait)
    {
        var seconds = wait.ToString(CultureInfo.InvariantCulture);
        response.Headers["X-RateLimit-Global"] = "true";
        response.Headers["X-RateLimit-Scope"] = "global";
        response.Headers.RetryAfter = seconds;
        return Results.Text($"{{\"message\":\"You are being rate limited.\",\"retry_after\":{seconds},\"global\":true}}", "application/json", statusCode: StatusCodes.Status429TooManyRequests);
    }
}
