using AlertBot.Discord.Interactions;
using AlertBot.Feeds;
using AlertBot.Feeds.WebSub;
using AlertBot.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AlertBot.Functions;

/// <summary>All that starts the product on Azure. The names of the queues are <see cref="AzureQueues"/>' with the default prefix.</summary>
internal sealed class Triggers(AlertPipeline pipeline, InteractionEndpoint interactions, Push push)
{
    [Function("Sweep")]
    public Task SweepAsync([TimerTrigger("%Desk:SweepSchedule%", UseMonitor = false)] TimerInfo timer, CancellationToken cancellationToken) =>
        pipeline.SweepAsync(cancellationToken);

    [Function("Poll")]
    public Task PollAsync([QueueTrigger("alertbot-poll", Connection = HostStorage.Connection)] string message, CancellationToken cancellationToken) =>
        pipeline.RunAsync(HintQueue.Poll, message, cancellationToken);

    [Function("Decide")]
    public Task DecideAsync([QueueTrigger("alertbot-decide", Connection = HostStorage.Connection)] string message, CancellationToken cancellationToken) =>
        pipeline.RunAsync(HintQueue.Decide, message, cancellationToken);

    [Function("Deliver")]
    public Task DeliverAsync([QueueTrigger("alertbot-deliver", Connection = HostStorage.Connection)] string message, CancellationToken cancellationToken) =>
        pipeline.RunAsync(HintQueue.Deliver, message, cancellationToken);

    [Function("Interact")]
    public Task InteractAsync([QueueTrigger("alertbot-interact", Connection = HostStorage.Connection)] string message, CancellationToken cancellationToken) =>
        pipeline.RunAsync(HintQueue.Interact, message, cancellationToken);

    [Function("Interactions")]
    public async Task<IResult> AnswerAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "interactions")] HttpRequest request, CancellationToken cancellationToken)
    {
        var answer = await interactions.AnswerAsync(
            request.Headers["X-Signature-Ed25519"], request.Headers["X-Signature-Timestamp"], request.Body, cancellationToken);
        return Results.Text(answer.Body.Bytes, answer.Body.ContentType, answer.Status);
    }

    [Function("WebSubVerify")]
    public async Task<IResult> VerifyPushAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = HubClient.CallbackRoute)] HttpRequest request, string feed, string key, CancellationToken cancellationToken) =>
        await push.VerifyAsync(new FeedId(feed), key, HubMessage.Of(name => request.Query[name]), cancellationToken) is { } challenge ? Results.Text(challenge) : Results.NotFound();

    [Function("WebSubReceive")]
    public async Task<IResult> ReceivePushAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = HubClient.CallbackRoute)] HttpRequest request, string feed, string key, CancellationToken cancellationToken) =>
        Results.StatusCode((int)await push.ReceiveAsync(new FeedId(feed), key, request.Headers["X-Hub-Signature"], request.ContentType, request.Body, cancellationToken));
}
