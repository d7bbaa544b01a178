using System.Collections.Concurrent;

namespace AlertBot.Simulation;

/// <summary>Many runs, as many at once as there are processors: each is one thread's.</summary>
internal static class Campaign
{
    public static IReadOnlyList<Outcome> Failures(IEnumerable<Scenario> scenarios, Action<Outcome>? ended = null)
    {
        var failures = new ConcurrentBag<Outcome>();
        Parallel.ForEach(
            Partitioner.Create(scenarios, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            scenario =>
            {
                var outcome = Run.Of(scenario);
                ended?.Invoke(outcome);
                if (outcome.Violations.Count > 0)
                    failures.Add(outcome);
            });
        return [.. failures.OrderBy(outcome => outcome.Scenario.Seed)];
    }

    public static IEnumerable<Scenario> Seeds(long first, long last)
    {
        for (var seed = first; seed <= last; seed++)
            yield return Scenario.Random(seed);
    }

    /// <summary>One death for each operation of the long story: before the first has had its effect, after the second has, and so on. Half of <see cref="Deaths"/>.</summary>
    public static IEnumerable<Scenario> OneDeathEach() => Deaths().Where(static (_, run) => run % 4 is 0 or 3);

    /// <summary>The long story with a death at each moment of each operation that it takes.</summary>
    public static IEnumerable<Scenario> Deaths()
    {
        var operations = Run.Of(Scenario.OneDeath(Simulation.Deaths.None)).Exposed;
        for (var operation = 1; operation <= operations; operation++)
        {
            yield return Scenario.OneDeath(new Deaths.At(operation, Done: false));
            yield return Scenario.OneDeath(new Deaths.At(operation, Done: true));
        }
    }
}
