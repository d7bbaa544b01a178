using AlertBot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace AlertBot.Simulation;

/// <summary>One process that runs the product: its own services, clock and memory. When it dies nothing of it runs on.</summary>
internal sealed class Instance(string name, Scheduler scheduler, Action<Instance> died)
{
    private IServiceProvider? _services;

    public string Name => name;

    public bool IsDead { get; private set; }

    /// <summary>Whether it has come up and takes requests.</summary>
    public bool IsUp { get; private set; }

    public SimulatedClock Clock => field ??= new SimulatedClock(scheduler, () => IsDead);

    public T Service<T>() where T : notnull => _services!.GetRequiredService<T>();

    public void Die()
    {
        if (IsDead)
            return;

        IsDead = true;
        died(this);
    }

    /// <summary>What a host does: settings into the tables, then the triggers. A start that fails ends the process.</summary>
    public async Task LiveAsync(IServiceProvider services, Doorbell bell)
    {
        _services = services;
        try
        {
            await Service<ConfiguredDesk>().ApplyAsync(CancellationToken.None);
        }
        catch (Exception)
        {
            Die();
            return;
        }

        IsUp = true;
        foreach (var queue in (HintQueue[])[HintQueue.Poll, HintQueue.Poll, HintQueue.Poll, HintQueue.Poll, HintQueue.Decide, HintQueue.Decide, .. Enumerable.Repeat(HintQueue.Deliver, AlertBotServices.DeliverWorkers), HintQueue.Interact])
            _ = WorkAsync(ActivatorUtilities.CreateInstance<HintWorker>(services, queue), queue, bell);
        _ = SweepAsync();
    }

    private async Task WorkAsync(HintWorker worker, HintQueue queue, Doorbell bell)
    {
        while (true)
        {
            if (!await worker.RunOneAsync(CancellationToken.None))
                await bell.WaitAsync(this, queue);
        }
    }

    private async Task SweepAsync()
    {
        var every = Service<IOptions<DeskOptions>>().Value.SweepEvery;
        while (true)
        {
            try
            {
                await Service<AlertPipeline>().SweepAsync(CancellationToken.None);
            }
            catch (Exception)
            {
                // As the timer does: the next one looks again.
            }

            await Task.Delay(every, Clock, CancellationToken.None);
        }
    }
}
