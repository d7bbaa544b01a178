using System.CommandLine;
using System.Globalization;

namespace AlertBot.Simulation;

/// <summary>Runs seeds and prints those that fail; exit code 1 when one does.</summary>
internal static class SimulationCommand
{
    private static readonly Option<string> _seeds = new("--seeds") { Description = "FIRST..LAST, for example 1..2000", DefaultValueFactory = _ => "1..2000" };
    private static readonly Option<long?> _seed = new("--seed") { Description = "one seed, to be replayed" };
    private static readonly Option<string?> _death = new("--death") { Description = "one death to be replayed, as a failure names it: 17- before operation 17 is sent, 17+ after it is done" };
    private static readonly Option<bool> _trace = new("--trace") { Description = "with --seed or --death: print every operation" };
    private static readonly Option<bool> _deaths = new("--deaths") { Description = "instead of seeds: the 200-item story with a death at every operation" };
    private static readonly Option<int?> _crowd = new("--crowd") { Description = "instead of seeds: a development for so many channels, an urgent one for 500 of them and 500 digests: how fast and in which order" };
    private static readonly Option<bool> _fine = new("--fine") { Description = "nothing goes wrong: tells whether a failure is the story's own" };

    public static RootCommand Create()
    {
        var command = new RootCommand("Runs the whole product on virtual time, network and storage, with faults drawn from a seed.") { _seeds, _seed, _death, _trace, _deaths, _crowd, _fine };
        command.SetAction(parsed => parsed.GetValue(_crowd) is { } many ? Tell(many) : One(parsed) is { } scenario ? Replay(scenario, parsed.GetValue(_trace))
            : parsed.GetValue(_deaths) ? Many(Campaign.Deaths())
            : Many(Chosen(parsed)));
        return command;
    }

    private static int Tell(int many)
    {
        var crowd = Crowd.Of(many, few: 500, processes: 1);
        crowd.TellAll();
        foreach (var (name, deal) in new[] { ("followed by all", "followed"), ("urgent", "urgent"), ("digests", null) })
        {
            var times = crowd.Times(deal);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {times.Count} messages from {times[0]:T} to {times[^1]:T}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{crowd.Rate(crowd.Times("followed")[0]):0.0} messages a second, {crowd.Refusals.Count} answered with 429"));
        return 0;
    }

    private static IEnumerable<Scenario> Chosen(ParseResult parsed)
    {
        var (first, last) = parsed.GetValue(_seeds)!.Split("..") is [var from, var to] ? (Number(from), Number(to)) : throw new FormatException("--seeds takes FIRST..LAST.");
        var scenarios = Campaign.Seeds(first, last);
        return parsed.GetValue(_fine) ? scenarios.Select(scenario => scenario.InFineWeather()) : scenarios;
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static Scenario? One(ParseResult parsed)
    {
        if (parsed.GetValue(_death) is { Length: > 1 } death)
            return Scenario.OneDeath(new Deaths.At(int.Parse(death[..^1], CultureInfo.InvariantCulture), death.EndsWith('+')));
        if (parsed.GetValue(_seed) is not { } seed)
            return null;

        var scenario = Scenario.Random(seed);
        return parsed.GetValue(_fine) ? scenario.InFineWeather() : scenario;
    }

    private static int Replay(Scenario scenario, bool traced)
    {
        var outcome = Run.Of(scenario, traced);
        foreach (var line in outcome.Trace)
            Console.WriteLine(line);
        Print(outcome);
        return outcome.Violations.Count == 0 ? 0 : 1;
    }

    private static int Many(IEnumerable<Scenario> scenarios)
    {
        var (started, runs, operations, deaths) = (TimeProvider.System.GetTimestamp(), 0, 0L, 0L);
        var failures = Campaign.Failures(scenarios, outcome =>
        {
            Interlocked.Increment(ref runs);
            Interlocked.Add(ref operations, outcome.Operations);
            Interlocked.Add(ref deaths, outcome.Deaths);
        });
        foreach (var failure in failures)
            Print(failure);
        var took = TimeProvider.System.GetElapsedTime(started);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{runs} runs, {failures.Count} failed; {operations} operations, {deaths} deaths, {took.TotalSeconds:0.0} s"));
        return failures.Count == 0 ? 0 : 1;
    }

    private static void Print(Outcome outcome)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.Scenario.Name}: {outcome.Operations} operations, {outcome.Deaths} deaths, {outcome.Took.TotalMilliseconds:0} ms, {outcome.Violations.Count} violations"));
        foreach (var violation in outcome.Violations)
            Console.WriteLine($"  {violation}");
    }
}
