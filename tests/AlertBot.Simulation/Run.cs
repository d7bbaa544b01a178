namespace AlertBot.Simulation;

/// <summary>
/// One run from its seed: the story under its weather, then fine weather until nothing is left to do, then a while longer, in which
/// nothing may happen any more.
/// </summary>
internal static class Run
{
    private static readonly TimeSpan _look = TimeSpan.FromMinutes(1);
    // Every wait for another try that a story can lead to is over by then: a feed that failed all through it is asked again after 75 minutes.
    private static readonly TimeSpan _patience = TimeSpan.FromHours(6);

    public static Outcome Of(Scenario scenario, bool traced = false)
    {
        var started = TimeProvider.System.GetTimestamp();
        var context = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(null);
        try
        {
            var trace = new Trace(traced);
            var world = new World(scenario, trace, traced);
            var violations = Tell(world, new Oracle(world));
            return new Outcome(scenario, violations, trace.Lines, world.Operations, world.Exposed, world.Deaths, TimeProvider.System.GetElapsedTime(started));
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }

    private static IReadOnlyList<string> Tell(World world, Oracle oracle)
    {
        world.Open();
        world.Scheduler.RunUntil(world.Scenario.Story.End + _look);
        world.ClearUp();
        var end = world.Scheduler.Now + _patience;
        do
            world.Scheduler.RunUntil(world.Scheduler.Now + _look);
        while (world.Scheduler.Escape is null && world.Scheduler.Now < end && oracle.Violations().Any());
        world.Scheduler.RunUntil(world.Scheduler.Now + world.Scenario.Watch);
        return [.. oracle.Violations()];
    }
}
