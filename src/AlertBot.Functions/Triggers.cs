using AlertBot.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;

namespace AlertBot.Functions;

/// <summary>
/// All that starts the product on Azure. The queues are <see cref="AzureQueues"/>' with the default prefix; what failed five times (host.json,
/// maxDequeueCount) the host moves into the queue called so with "-poison" behind.
/// </summary>
internal sealed class Triggers(AlertPipeline pipeline, HttpAnswers http)
{
    private const string Account = HostStorage.Connection;

    // UseMonitor stays on: the host turns it off itself for a schedule of less than a minute (azure-webjobs-sdk-extensions, TimerSchedule.Create).
    // RunOnStartup stays off: it would run at every scale-out.
    [Function("Sweep")]
    public Task SweepAsync([TimerTrigger("%SweepSchedule%")] TimerInfo timer, CancellationToken stop) => pipeline.SweepAsync(stop);

    [Function("Poll")]
    public Task PollAsync([QueueTrigger("alertbot-poll", Connection = Account)] string message, CancellationToken stop) => pipeline.RunAsync(HintQueue.Poll, message, stop);

    [Function("Decide")]
    public Task DecideAsync([QueueTrigger("alertbot-decide", Connection = Account)] string message, CancellationToken stop) => pipeline.RunAsync(HintQueue.Decide, message, stop);

    [Function("Deliver")]
    public Task DeliverAsync([QueueTrigger("alertbot-deliver", Connection = Account)] string message, CancellationToken stop) => pipeline.RunAsync(HintQueue.Deliver, message, stop);

    [Function("Interact")]
    public Task InteractAsync([QueueTrigger("alertbot-interact", Connection = Account)] string message, CancellationToken stop) => pipeline.RunAsync(HintQueue.Interact, message, stop);

    [Function("PollPoison")]
    public Task PollPoisonAsync([QueueTrigger("alertbot-poll-poison", Connection = Account)] string message, CancellationToken stop) => pipeline.GiveUpAsync(HintQueue.Poll, message, stop);

    [Function("DecidePoison")]
    public Task DecidePoisonAsync([QueueTrigger("alertbot-decide-poison", Connection = Account)] string message, CancellationToken stop) => pipeline.GiveUpAsync(HintQueue.Decide, message, stop);

    [Function("DeliverPoison")]
    public Task DeliverPoisonAsync([QueueTrigger("alertbot-deliver-poison", Connection = Account)] string message, CancellationToken stop) => pipeline.GiveUpAsync(HintQueue.Deliver, message, stop);

    [Function("InteractPoison")]
    public Task InteractPoisonAsync([QueueTrigger("alertbot-interact-poison", Connection = Account)] string message, CancellationToken stop) => pipeline.GiveUpAsync(HintQueue.Interact, message, stop);

    [Function("Interactions")]
    public Task<IResult> InteractionsAsync([HttpTrigger(AuthorizationLevel.Anonymous, "post", Route = "interactions")] HttpRequest request, CancellationToken stop) =>
        http.InteractAsync(request, stop);

    [Function("Health")]
    public Task<IResult> HealthAsync([HttpTrigger(AuthorizationLevel.Anonymous, "get", Route = "health")] HttpRequest request, CancellationToken stop) => http.HealthAsync(stop);

    [Function("WebSub")]
    public Task<IResult> WebSubAsync(
        [HttpTrigger(AuthorizationLevel.Anonymous, "get", "post", Route = Feeds.WebSub.HubClient.CallbackRoute)] HttpRequest request, string feed, string key, CancellationToken stop) =>
        http.PushAsync(request, feed, key, stop);
}
