using AlertBot.Discord.Interactions;
using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace AlertBot.Functions;

/// <summary>HTTP in and out of the product: what Discord posts, what hubs call, and how the desk is.</summary>
internal sealed class HttpAnswers(InteractionEndpoint interactions, Push push, Heartbeat heartbeat, IOptions<DeskOptions> options, TimeProvider time)
{
    public async Task<IResult> InteractAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var answer = await interactions.AnswerAsync(
            request.Headers["X-Signature-Ed25519"], request.Headers["X-Signature-Timestamp"], request.Body, cancellationToken);
        return Results.Text(answer.Body.Bytes, answer.Body.ContentType, answer.Status);
    }

    /// <summary>503 when polling has stopped, though HTTP answers.</summary>
    public async Task<IResult> HealthAsync(CancellationToken cancellationToken)
    {
        var health = DeskHealth.Judge(await heartbeat.PulseAsync(cancellationToken), options.Value.SweepEvery, time.GetUtcNow());
        return Results.Json(health, statusCode: health.Healthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>A hub asks by GET whether it may push, and pushes by POST (WebSub sections 5.3 and 7).</summary>
    public Task<IResult> PushAsync(HttpRequest request, string feed, string key, CancellationToken cancellationToken) => HttpMethods.IsGet(request.Method)
        ? VerifyAsync(request, new FeedId(feed), key, cancellationToken)
        : ReceiveAsync(request, new FeedId(feed), key, cancellationToken);

    private async Task<IResult> VerifyAsync(HttpRequest request, FeedId feed, string key, CancellationToken cancellationToken) =>
        await push.VerifyAsync(feed, key, HubMessage.Of(name => request.Query[name]), cancellationToken) is { } challenge
            ? Results.Text(challenge)
            : Results.NotFound();

    private async Task<IResult> ReceiveAsync(HttpRequest request, FeedId feed, string key, CancellationToken cancellationToken) =>
        Results.StatusCode((int)await push.ReceiveAsync(feed, key, request.Headers["X-Hub-Signature"], request.ContentType, request.Body, cancellationToken));
}
