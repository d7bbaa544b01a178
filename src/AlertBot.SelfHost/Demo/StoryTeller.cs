using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Storage;

namespace AlertBot.SelfHost.Demo;

/// <summary>Takes the clock from moment to moment, and at each lets the pipeline do all that is to be done.</summary>
internal sealed class StoryTeller(StoryClock clock, AlertPipeline pipeline, IServiceProvider services)
{
    // After the last moment the clock goes on a little, for whatever still waits for its time: a poll, a retry.
    private static readonly TimeSpan _step = TimeSpan.FromMinutes(20);
    private const int MostSteps = 72;

    // An edit waits for a minute after its message was written (EditDecider): this long after a moment the clock stops for what came of it.
    private static readonly TimeSpan _afterwards = TimeSpan.FromSeconds(90);

    // The emulator's limits, as Discord's, are of five seconds and less.
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan _turn = TimeSpan.FromSeconds(1);
    private const int MostTurns = 6;

    // As often as a desk sweeps by itself (DeskOptions.SweepEvery).
    private static readonly TimeSpan _sweep = TimeSpan.FromMinutes(1);

    private DateTimeOffset _swept = clock.GetUtcNow();

    private readonly HintWorker[] _workers =
    [
        .. new[] { HintQueue.Poll, HintQueue.Decide, HintQueue.Deliver }
            .Select(queue => ActivatorUtilities.CreateInstance<HintWorker>(services, queue)),
    ];

    public async Task TellAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        if (clock.GetUtcNow() + _afterwards is var afterwards && afterwards < moment && await IsAnythingWaitingAsync(DateTimeOffset.MaxValue, cancellationToken))
            await WorkAsync(afterwards, cancellationToken);
        // A rate limit of Discord's runs on real time: else what it puts off by a second would be told with the next moment, days later by this clock.
        for (var turn = 0; turn < MostTurns && clock.GetUtcNow() + _soon is var soon && soon < moment && await IsAnythingWaitingAsync(soon, cancellationToken); turn++)
        {
            await Task.Delay(_turn, TimeProvider.System, cancellationToken);
            await WorkAsync(soon, cancellationToken);
        }

        await WorkAsync(moment, cancellationToken);
    }

    /// <summary>After the story: does what somebody asked for by a command by now, and once a minute whatever is due.</summary>
    public async Task GoOnAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        clock.AdvanceTo(now);
        if (now >= _swept + _sweep)
        {
            _swept = now;
            await pipeline.SweepAsync(cancellationToken);
        }

        await DrainAsync(cancellationToken);
    }

    private async Task WorkAsync(DateTimeOffset moment, CancellationToken cancellationToken)
    {
        clock.AdvanceTo(moment);
        await pipeline.SweepAsync(cancellationToken);
        await DrainAsync(cancellationToken);
    }

    /// <summary>Goes on after the last moment until nothing waits any more; the pause is for Discord's rate limits, which run on real time.</summary>
    public async Task FinishAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        for (var step = 0; step < 3 || (step < MostSteps && await IsAnythingWaitingAsync(DateTimeOffset.MaxValue, cancellationToken)); step++)
        {
            if (step >= 3)
                await Task.Delay(pause, TimeProvider.System, cancellationToken);
            await TellAsync(clock.GetUtcNow() + _step, cancellationToken);
        }
    }

    private async Task DrainAsync(CancellationToken cancellationToken)
    {
        for (var worked = true; worked;)
        {
            worked = false;
            foreach (var worker in _workers)
            {
                while (await worker.RunOneAsync(cancellationToken))
                    worked = true;
            }
        }
    }

    private async Task<bool> IsAnythingWaitingAsync(DateTimeOffset until, CancellationToken cancellationToken)
    {
        var work = services.GetRequiredService<IOpenWork>();
        foreach (var deal in await services.GetRequiredService<IDealStore>().ListAsync(cancellationToken))
        {
            if (await work.OfAsync(deal.Id, until, cancellationToken) is { Decide: true } or { Deliver: true })
                return true;
        }

        return false;
    }
}
