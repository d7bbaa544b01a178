using AlertBot.Alerts;
using AlertBot.Storage;

namespace AlertBot;

/// <summary>
/// Ends a hint that failed as often as a hint may: it is put on record and the ops channel is told. What it points at is not given up, the sweep queues
/// it again.
/// </summary>
internal sealed class GiveUp(IGivenUpSteps given, OpsDesk ops, DeskMetrics metrics, TimeProvider time)
{
    /// <param name="key">What the step worked on.</param>
    /// <param name="problem">One line for people.</param>
    public async Task RunAsync(HintQueue queue, string key, string problem, CancellationToken cancellationToken)
    {
        var step = new GivenUpStep($"{queue}", key, problem, time.GetUtcNow());
        metrics.GaveUp(step.Queue);
        await given.PutAsync(step, cancellationToken);
        await ops.TellAsync(PoisonNotice.Of(step.Queue, step.Key, step.Problem, step.At), cancellationToken);
    }
}
