using Microsoft.Azure.WebJobs;

namespace AlertBot.FunctionsTests.Host;

/// <summary>
/// The queue triggers as the host has them, forwarded to the worker: tries, hiding and poison are the queue extension's own, the package that the Functions
/// host loads. Which queue each stands for the worker says (<see cref="QueueNames"/>).
/// </summary>
public sealed class QueueFunctions
{
    private readonly FunctionsHost _host;

    internal QueueFunctions(FunctionsHost host) => _host = host;

    [FunctionName("Poll")]
    public Task PollAsync([QueueTrigger("%Poll%")] string message, CancellationToken stop) => _host.RunQueueAsync("Poll", message, stop);

    [FunctionName("Decide")]
    public Task DecideAsync([QueueTrigger("%Decide%")] string message, CancellationToken stop) => _host.RunQueueAsync("Decide", message, stop);

    [FunctionName("Deliver")]
    public Task DeliverAsync([QueueTrigger("%Deliver%")] string message, CancellationToken stop) => _host.RunQueueAsync("Deliver", message, stop);

    [FunctionName("Interact")]
    public Task InteractAsync([QueueTrigger("%Interact%")] string message, CancellationToken stop) => _host.RunQueueAsync("Interact", message, stop);

    [FunctionName("PollPoison")]
    public Task PollPoisonAsync([QueueTrigger("%PollPoison%")] string message, CancellationToken stop) => _host.RunQueueAsync("PollPoison", message, stop);

    [FunctionName("DecidePoison")]
    public Task DecidePoisonAsync([QueueTrigger("%DecidePoison%")] string message, CancellationToken stop) => _host.RunQueueAsync("DecidePoison", message, stop);

    [FunctionName("DeliverPoison")]
    public Task DeliverPoisonAsync([QueueTrigger("%DeliverPoison%")] string message, CancellationToken stop) => _host.RunQueueAsync("DeliverPoison", message, stop);

    [FunctionName("InteractPoison")]
    public Task InteractPoisonAsync([QueueTrigger("%InteractPoison%")] string message, CancellationToken stop) => _host.RunQueueAsync("InteractPoison", message, stop);
}
