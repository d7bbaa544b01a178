using System.Diagnostics;
using AlertBot.Storage;
using Azure.Storage.Queues.Models;

namespace AlertBot.Benchmarks.Cost;

/// <summary>
/// The triggers of the Functions host on virtual time: a sweep a minute, then each queue until it is empty, in batches that run side by side
/// (batchSize of host.json), then the listener's looks at an empty queue. Each look, receive and delete is a real one.
/// </summary>
internal sealed class FunctionsHost(MeteredDesk desk)
{
    private const int BatchSize = 16;

    // A listener looks again after 100 ms, then after twice as long each time up to a minute (QueuesOptions.MaxPollingInterval): ten times a minute.
    private const int IdleLooksAMinute = 10;

    // How long an idle function keeps its instance and so its listener; the platform says minutes and no number.
    private static readonly TimeSpan _warm = TimeSpan.FromMinutes(10);

    private static readonly HintQueue[] _queues = [HintQueue.Poll, HintQueue.Decide, HintQueue.Deliver];

    private readonly Dictionary<HintQueue, DateTimeOffset> _lastMessage = [];

    public async Task MinuteAsync(CancellationToken cancellationToken)
    {
        await MeasureAsync("Sweep", 1, () => desk.Pipeline.SweepAsync(cancellationToken));
        var worked = true;
        while (worked)
        {
            worked = false;
            foreach (var queue in _queues)
                worked |= await DrainAsync(queue, cancellationToken);
        }

        foreach (var queue in _queues)
            await LookAsync(queue, cancellationToken);
    }

    private async Task<bool> DrainAsync(HintQueue queue, CancellationToken cancellationToken)
    {
        var client = await desk.Account.Queues.OpenAsync(queue, cancellationToken);
        // A function without an instance is woken by the scale controller, which knows that there is a message.
        if (!IsWarm(queue) && await client.PeekMessageAsync(cancellationToken) is not { Value: not null })
            return false;

        var any = false;
        while ((await client.ReceiveMessagesAsync(BatchSize, cancellationToken: cancellationToken)).Value is { Length: > 0 } batch)
        {
            (any, _lastMessage[queue]) = (true, desk.Clock.GetUtcNow());
            await MeasureAsync($"{queue}", batch.Length, () => Task.WhenAll(batch.Select(message => RunAsync(queue, message, cancellationToken))));
        }

        return any;
    }

    private async Task RunAsync(HintQueue queue, QueueMessage message, CancellationToken cancellationToken)
    {
        await desk.Pipeline.RunAsync(queue, message.MessageText, cancellationToken);
        var client = await desk.Account.Queues.OpenAsync(queue, cancellationToken);
        await client.DeleteMessageAsync(message.MessageId, message.PopReceipt, cancellationToken);
    }

    private async Task LookAsync(HintQueue queue, CancellationToken cancellationToken)
    {
        if (!IsWarm(queue))
            return;

        var client = await desk.Account.Queues.OpenAsync(queue, cancellationToken);
        for (var look = 0; look < IdleLooksAMinute; look++)
            await client.PeekMessageAsync(cancellationToken);
    }

    private bool IsWarm(HintQueue queue) => _lastMessage.TryGetValue(queue, out var last) && desk.Clock.GetUtcNow() - last < _warm;

    private async Task MeasureAsync(string function, int executions, Func<Task> work)
    {
        desk.Sites.TakeSlowest();
        var started = Stopwatch.GetTimestamp();
        await work();
        desk.Executions.Add(function, executions, Stopwatch.GetElapsedTime(started) + desk.Sites.TakeSlowest());
    }
}
