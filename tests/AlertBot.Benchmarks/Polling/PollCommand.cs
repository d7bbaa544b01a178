using System.CommandLine;
using System.Diagnostics;
using System.Globalization;

namespace AlertBot.Benchmarks.Polling;

/// <summary><c>poll</c>: how many feeds a second one process polls, what it costs in memory and writes, and whether that grows.</summary>
internal static class PollCommand
{
    private static readonly Option<int> _feeds = new("--feeds") { Description = "feeds on the local server", DefaultValueFactory = _ => 5000 };
    private static readonly Option<int> _rounds = new("--rounds") { Description = "rounds that are measured", DefaultValueFactory = _ => 10 };
    private static readonly Option<int> _workers = new("--workers") { Description = "poll workers (Desk:PollWorkers)", DefaultValueFactory = _ => 4 };
    private static readonly Option<int> _concurrency = new("--concurrency") { Description = "requests at a time (Feeds:Concurrency)", DefaultValueFactory = _ => 32 };
    private static readonly Option<int> _items = new("--items") { Description = "items in a feed", DefaultValueFactory = _ => 30 };
    private static readonly Option<int> _deals = new("--deals") { Description = "tell takeovers among as many deals", DefaultValueFactory = _ => 0 };
    private static readonly Option<bool> _hot = new("--hot") { Description = "every feed has the same takeover in edition 1" };
    private static readonly Option<int> _port = new("--port") { Description = "where the feeds are served" };

    public static Command Create()
    {
        var command = new Command("poll", "Poll 5,000 feeds on loopback, served by a process of its own; one in ten has news in each round, the others answer 304.")
        {
            _feeds, _rounds, _workers, _concurrency,
        };
        command.SetAction(RunAsync);
        return command;
    }

    public static Command CreateServer()
    {
        var command = new Command("poll-server", "The feeds of the poll command; it starts this itself.") { _port, _items, _deals, _hot };
        command.SetAction((parsed, cancellationToken) => FeedFarm.RunAsync(parsed.GetValue(_port), new FarmNews(parsed.GetValue(_items), parsed.GetValue(_deals), parsed.GetValue(_hot)), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var concurrency = parsed.GetValue(_concurrency);
        using var farm = await FarmProcess.StartAsync(cancellationToken);
        await using var desk = new PolledDesk(parsed.GetValue(_workers), concurrency);
        using var peer = new BareClient(concurrency);
        string[] urls = [.. Enumerable.Range(0, parsed.GetValue(_feeds)).Select(farm.UrlOf)];
        await desk.FollowAsync(urls, cancellationToken);

        // The first round reads every feed whole, the second takes up the pace of the others.
        List<PollRound> rounds = [];
        for (var round = -1; round <= parsed.GetValue(_rounds); round++)
        {
            var measured = await RoundAsync(farm, desk, peer, urls, round, cancellationToken);
            Console.WriteLine(measured.ToString());
            if (round > 0)
                rounds.Add(measured);
        }

        return await ReportAsync(desk, rounds, cancellationToken);
    }

    private static async Task<PollRound> RoundAsync(
        FarmProcess farm, PolledDesk desk, BareClient peer, string[] urls, int round, CancellationToken cancellationToken)
    {
        await farm.SetEditionAsync(round + 1, cancellationToken);
        // Longer than any feed's wait, and shorter than it takes to forget validators.
        desk.Clock.Advance(TimeSpan.FromHours(2));
        desk.Table.Reset();

        var started = Stopwatch.GetTimestamp();
        await desk.RunAsync(cancellationToken);
        var ours = Stopwatch.GetElapsedTime(started);
        var (transactions, reads) = (desk.Table.Count, desk.Table.Reads);

        started = Stopwatch.GetTimestamp();
        await peer.RunAsync(urls, cancellationToken);
        var theirs = Stopwatch.GetElapsedTime(started);

        return new PollRound(round, urls.Length, ours, theirs, transactions, reads, GC.GetTotalMemory(forceFullCollection: true));
    }

    private static async Task<int> ReportAsync(PolledDesk desk, List<PollRound> rounds, CancellationToken cancellationToken)
    {
        var (median, peer) = (Median(rounds.Select(round => round.FeedsASecond)), Median(rounds.Select(round => round.PeersFeedsASecond)));
        var invariant = CultureInfo.InvariantCulture;
        Console.WriteLine(string.Create(invariant, $"median: {median:0} feeds/s; a plain HttpClient without any state, in the same rounds: {peer:0} feeds/s (ratio {median / peer:0.00})"));
        Console.WriteLine(string.Create(invariant, $"storage transactions a poll: {Median(rounds.Select(round => (double)round.Transactions / round.Feeds)):0.000}"));
        Console.WriteLine(string.Create(invariant, $"managed heap after a full collection: {rounds[0].Heap / 1e6:0.0} MB in round 1, {rounds[^1].Heap / 1e6:0.0} MB in round {rounds.Count}"));
        Console.WriteLine(string.Create(invariant, $"peak resident memory, the peer's and the meter's included: {PeakMegabytes():0} MB"));

        var left = await desk.LeftAsync(cancellationToken);
        if (left > 0)
            await Console.Error.WriteLineAsync($"{left} feeds were left due or failed: the figures mean nothing.");
        return left > 0 ? 1 : 0;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[sorted.Length / 2] + sorted[(sorted.Length - 1) / 2]) / 2;
    }

    // The system's own count where it keeps one: Process.PeakWorkingSet64 is 0 in some containers.
    private static double PeakMegabytes() => File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
        ? double.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024
        : Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
}
