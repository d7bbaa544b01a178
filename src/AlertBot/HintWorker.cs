using AlertBot.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AlertBot;

/// <summary>Works through one queue in a process that has no Functions host to do so. Hints may fail: what they point at is swept up again.</summary>
internal sealed partial class HintWorker(HintQueue queue, IHintQueues queues, AlertPipeline pipeline, ILogger<HintWorker> logger) : BackgroundService
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
        try
        {
            if (await queues.ReceiveAsync(queue, cancellationToken) is not { } received)
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
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "A step of the {Queue} queue failed; it will be tried again")]
        public static partial void Failed(ILogger logger, Exception problem, HintQueue queue);
    }
}
