using AlertBot.Storage;

namespace AlertBot.Simulation;

/// <summary>Wakes workers that found their queue empty, so that none has to look five times a second.</summary>
internal sealed class Doorbell(Scheduler scheduler)
{
    // A worker whose hint was lost, or whose queue failed, looks again after this.
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    private readonly Dictionary<HintQueue, List<Action>> _waiting = Enum.GetValues<HintQueue>().ToDictionary(queue => queue, _ => new List<Action>());

    public void RingAfter(HintQueue queue, TimeSpan delay) => scheduler.After(delay, () => Ring(queue));

    public Task WaitAsync(Instance instance, HintQueue queue)
    {
        var waiting = new TaskCompletionSource();
        void Wake()
        {
            _waiting[queue].Remove(Wake);
            if (!instance.IsDead)
                waiting.TrySetResult();
        }

        _waiting[queue].Add(Wake);
        scheduler.After(_longest, Wake);
        return waiting.Task;
    }

    private void Ring(HintQueue queue)
    {
        foreach (var wake in _waiting[queue].ToList())
            wake();
    }
}
