using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace AlertBot.Discord.Rest;

/// <summary>
/// Spans and figures of requests to Discord. They name a route's pattern: an HTTP client's own would name the path, which may hold an
/// interaction's token.
/// </summary>
internal sealed class DiscordTelemetry
{
    private static readonly ActivitySource _source = new("AlertBot.Discord");

    private readonly Counter<long> _requests;
    private readonly Counter<long> _limited;

    public DiscordTelemetry(IMeterFactory meters)
    {
#pragma warning disable CA2000 // The factory owns the meter, and ends it with itself.
        var meter = meters.Create("AlertBot.Discord");
#pragma warning restore CA2000
        _requests = meter.CreateCounter<long>("alertbot.discord.requests", "{request}", "Requests by route and status");
        _limited = meter.CreateCounter<long>("alertbot.discord.rate_limited", "{request}", "429 answers by scope");
    }

    public static Activity? Start(DiscordRoute route) => _source.StartActivity(route.Name, ActivityKind.Client);

    public void Answered(DiscordRoute route, int status, RateLimitHeaders headers)
    {
        Activity.Current?.SetTag("http.response.status_code", status);
        _requests.Add(1, new("route", route.Name), new("status", status));
        if (status == 429)
            _limited.Add(1, new KeyValuePair<string, object?>("scope", headers.Global ? "global" : headers.Shared ? "shared" : "bot"));
    }
}
