using AlertBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Works through one queue in a process that has no Functions host to do so. Hints may fail: what they point at is swept up again.</summary>
internal sealed partial class HintWorker(
    HintQueue queue, IHintQueues queues, AlertPipeline pipeline, GiveUp giveUp, ILogger<HintWorker> logger) : BackgroundService
{
    // How long an empty queue is left alone: real time, whatever the product's clock says.
    private static readonly TimeSpan _idle = TimeSpan.FromMilliseconds(200);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                if (!await RunOneAsync(stoppingToken))
                    await Task.Delay(_idle, TimeProvider.System, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the host, also of one that did not come up (its port was in use): no failure that it should log.
        }
    }

    /// <summary>False when there was nothing to do or the queue could not be read.</summary>
    public async Task<bool> RunOneAsync(CancellationToken cancellationToken)
    {
        ReceivedHint? received = null;
        try
        {
            received = await queues.ReceiveAsync(queue, cancellationToken);
            if (received is null)
                return false;

            await pipeline.RunAsync(received.Hint, cancellationToken);
            await queues.CompleteAsync(received, cancellationToken);
            return true;
        }
#pragma warning disable CA1031 // One of the two places that catch broadly: whatever befell one feed or deal, the others go on (STYLE, habit 7).
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, problem, queue);
            if (received is { Tries: >= Poison.MostTries })
                await GiveUpAsync(received.Hint, problem, cancellationToken);
            return false;
        }
    }

    /// <summary>The queue drops the hint, or moves it aside; what it points at is swept up again, and somebody should know.</summary>
    private async Task GiveUpAsync(Hint hint, Exception problem, CancellationToken cancellationToken)
    {
        try
        {
            await giveUp.RunAsync(hint.Queue, hint.Key, problem.GetBaseException().Message, cancellationToken);
        }
#pragma warning disable CA1031 // Most likely what failed the hint: storage that is away. The log has it.
        catch (Exception another) when (another is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, another, queue);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A step of the {Queue} queue failed; it will be tried again")]
        public static partial void Failed(ILogger logger, Exception problem, HintQueue queue);
    }
}
