using System.Net.Http.Headers;
using AlertBot.Discord.Messages;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot.Discord.Rest;

/// <summary>One request to Discord and what it came to. Never retries: whether to try again is the outbox's to decide, and it remembers.</summary>
internal sealed partial class DiscordApi(
    IHttpClientFactory http, IOptions<DiscordOptions> options, RateLimits limits, DiscordTelemetry telemetry, DiscordClock clock, ILogger<DiscordApi> log)
{
    /// <summary>The name of the HTTP client.</summary>
    public const string Client = "discord";

    public async Task<ApiAnswer> AskAsync(DiscordRoute route, Body? body, CancellationToken cancellationToken)
    {
        if (limits.Reserve(route, clock.Now) is { } wait)
            return new ApiAnswer.Not(wait);

        try
        {
            return await SendAsync(route, body, cancellationToken);
        }
        catch (HttpRequestException e)
        {
            return Failed(route, e.HttpRequestError == HttpRequestError.Unknown ? e.Message : $"{e.HttpRequestError}: {e.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Failed(route, $"no answer within {options.Value.Timeout.TotalSeconds:0.#} s");
        }
    }

    private async Task<ApiAnswer> SendAsync(DiscordRoute route, Body? body, CancellationToken cancellationToken)
    {
        using var span = DiscordTelemetry.Start(route);
        using var client = http.CreateClient(Client);
        using var request = Request(route, body);
        using var response = await client.SendAsync(request, cancellationToken);
        var headers = RateLimitHeaders.Of(response.Headers);
        limits.Observe(route, headers, (int)response.StatusCode, clock.Now);
        telemetry.Answered(route, (int)response.StatusCode, headers);
        var answer = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        if (response.IsSuccessStatusCode)
            return new ApiAnswer.Ok(answer);

        var why = Outcome.Of((int)response.StatusCode, ApiError.Read(answer), headers);
        Log.NotDone(log, route.Name, route.Resource, why.Reason);
        return new ApiAnswer.Not(why);
    }

    private HttpRequestMessage Request(DiscordRoute route, Body? body)
    {
        var request = new HttpRequestMessage(route.Method, new Uri(route.Path, UriKind.Relative));
        if (route.AsBot)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bot", options.Value.Token);
        if (body is not null)
            request.Content = new ByteArrayContent(body.Bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse(body.ContentType) } };
        return request;
    }

    private ApiAnswer.Not Failed(DiscordRoute route, string reason)
    {
        Log.NotDone(log, route.Name, route.Resource, reason);
        return new(new SendResult.Failed($"Discord could not be reached: {reason}"));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Route} for {Resource}: {Reason}.")]
        public static partial void NotDone(ILogger log, string route, string resource, string reason);
    }
}
