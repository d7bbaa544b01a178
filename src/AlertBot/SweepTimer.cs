using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>Sweeps at the set interval in a process that has no Functions timer to do so.</summary>
internal sealed partial class SweepTimer(AlertPipeline pipeline, IOptions<DeskOptions> options, TimeProvider time, ILogger<SweepTimer> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepEvery, time);
        try
        {
            do
                await SweepAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The end of the host, also of one that did not come up: no failure that it should log.
        }
    }

    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            await pipeline.SweepAsync(cancellationToken);
        }
#pragma warning disable CA1031 // The sweep is the safety net: it must be there a minute later, whatever befell it now.
        catch (Exception problem) when (problem is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Failed(logger, problem);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The sweep failed; the next one looks again")]
        public static partial void Failed(ILogger logger, Exception problem);
    }
}
