using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AlertBot.DiscordEmulator;

namespace AlertBot.Benchmarks.Asking;

/// <summary><c>ask</c>: the self-host as a process on Azurite, asked over HTTP with signatures.</summary>
internal static class AskCommand
{
    private static readonly Option<string?> _command = new("--alertbot") { Description = "a published alertbot; published anew if left out" };
    private static readonly Option<int> _deals = new("--deals") { DefaultValueFactory = _ => 500 };
    private static readonly Option<int> _entries = new("--entries") { Description = "FAQ entries of all deals together", DefaultValueFactory = _ => 20_000 };
    private static readonly Option<int> _rate = new("--rate") { Description = "requests a second", DefaultValueFactory = _ => 200 };
    private static readonly Option<int> _seconds = new("--seconds") { DefaultValueFactory = _ => 30 };
    private static readonly Option<bool> _file = new("--file") { Description = "on the embedded store in place of Azurite, which reads its whole table for each range of rows" };
    private static readonly Option<bool> _each = new("--each") { Description = "each kind by itself, one at a time, in place of the load" };

    public static Command Create()
    {
        var command = new Command("ask", "Every command, button, form and completion over HTTP with signatures: 500 deals, 20,000 FAQ entries, Azurite, 200 requests a second.") { _command, _deals, _entries, _rate, _seconds, _file, _each };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetValue(_command) ?? await Publishing.RunAsync(cancellationToken);
        await using var store = await SeededStore.StartAsync(parsed.GetValue(_file), parsed.GetValue(_deals), parsed.GetValue(_entries), cancellationToken);
        await using var discord = await Emulator.StartAsync(new EmulatorOptions { Quiet = true, RateLimits = new RateLimitOptions { Enabled = false } }, cancellationToken);
        using var caller = new DiscordCaller();
        Say($"filled; {MachineLoad.Tell()}");
        using var desk = ServedDesk.Start(path, [.. store.Settings, .. Settings(discord, caller)]);
        Say($"first PING after {(await desk.AnswersAsync(caller, cancellationToken)).TotalMilliseconds:0} ms; {MachineLoad.Tell()}");

        var warming = Stopwatch.GetTimestamp();
        var things = await WarmAsync(caller, desk, new AskMix(parsed.GetValue(_deals)), cancellationToken);
        var load = new AskLoad(caller, desk.Interactions, things);
        Say($"warm after {Stopwatch.GetElapsedTime(warming).TotalSeconds:0.0} s; {desk.Memory} MB");
        foreach (var rate in parsed.GetValue(_each) ? [] : new[] { parsed.GetValue(_rate), 20 })
            await LoadAsync(load, desk, rate, TimeSpan.FromSeconds(parsed.GetValue(_seconds)), cancellationToken);
        if (parsed.GetValue(_each))
            await EachAsync(load, things, cancellationToken);
        foreach (var failure in load.Failures.Distinct().Take(20))
            await Console.Error.WriteLineAsync($"not answered: {failure}");
        return load.Failures.IsEmpty ? 0 : 1;
    }

    /// <summary>Everything is asked until it is answered at once: after a start all deals are read first, and meanwhile the service says that it thinks.</summary>
    private static async Task<IReadOnlyList<AskedThing>> WarmAsync(DiscordCaller caller, ServedDesk desk, AskMix mix, CancellationToken cancellationToken)
    {
        var load = new AskLoad(caller, desk.Interactions, []);
        var things = await mix.AllAsync(thing => AnsweredAsync(load, thing, cancellationToken));
        for (var round = 0; round < 3; round++)
        {
            foreach (var thing in things)
                await AnsweredAsync(load, thing, cancellationToken);
        }

        return things;
    }

    // What is typed is not promised an answer: until the record is read there are no choices. On Azurite that takes minutes.
    private const int MostTries = 300;

    private static async Task<string> AnsweredAsync(AskLoad load, AskedThing thing, CancellationToken cancellationToken)
    {
        for (var number = 0; ; number++)
        {
            if (await load.AskAsync(thing, number, cancellationToken) is var reply && !AskedReply.IsDeferred(reply) && !(thing.Expected == Expected.Answer && AskedReply.HasNoChoices(reply) && number < MostTries))
            {
                // Before anything is measured: a mix that does not know the commands any more measures errors.
                return AskedReply.Problem(thing, 200, reply) is { } problem ? throw new InvalidOperationException($"{thing.Name}: {problem}: {reply}") : reply;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellationToken);
        }
    }

    private static async Task LoadAsync(AskLoad load, ServedDesk desk, int rate, TimeSpan length, CancellationToken cancellationToken)
    {
        // What is compiled again once it is known to be hot, and the pool's threads.
        await load.RunAsync(rate, TimeSpan.FromSeconds(10), cancellationToken);
        var before = desk.ProcessorTime;
        await load.RunAsync(rate, length, cancellationToken);
        Console.WriteLine();
        Say($"{rate} requests a second for {length.TotalSeconds:0} s; {(desk.ProcessorTime - before).TotalMilliseconds / load.Times.Count:0.00} ms of processor a request, {desk.Memory} MB; sent late p99 {Quantile([.. load.Lateness.Order()], 0.99):0.0} ms; {MachineLoad.Tell()}");
        Table(load);
    }

    private static async Task EachAsync(AskLoad load, IReadOnlyList<AskedThing> things, CancellationToken cancellationToken)
    {
        for (var round = 0; round < 2; round++)
        {
            foreach (var thing in things)
                await load.AskAsync(thing, 100 + round, cancellationToken);
        }

        load.Times.Clear();
        for (var round = 0; round < 8; round++)
        {
            foreach (var thing in things)
                await load.AskAsync(thing, 200 + round, cancellationToken);
        }

        Say($"one at a time; {MachineLoad.Tell()}");
        Table(load);
    }

    private static void Table(AskLoad load)
    {
        Say($"{"",-36} {"asked",6} {"p50",8} {"p95",8} {"p99",8}  ms");
        foreach (var (name, times) in load.Times.GroupBy(static time => time.Name).Select(static group => (group.Key, Times: group.Select(static time => time.Milliseconds).Order().ToArray())).OrderByDescending(static kind => Quantile(kind.Times, 0.5)).Append(("all", [.. load.Times.Select(static time => time.Milliseconds).Order()])))
            Say($"{name,-36} {times.Length,6} {Quantile(times, 0.5),8:0.0} {Quantile(times, 0.95),8:0.0} {Quantile(times, 0.99),8:0.0}");
    }

    private static Dictionary<string, string> Settings(Emulator discord, DiscordCaller caller) => new()
    {
        ["Discord__Token"] = discord.BotToken,
        ["Discord__ApiBase"] = discord.ApiBase.ToString(),
        ["Discord__PublicKey"] = caller.PublicKey,
        ["Desk__Servers__0"] = AskMix.Server,
        // The sweep asks for the open rows of each deal; Azurite then reads its whole table 500 times, which is half a minute of a processor.
        ["Desk__SweepEvery"] = "00:10:00",
    };

    private static double Quantile(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
