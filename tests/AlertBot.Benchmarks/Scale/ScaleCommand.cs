using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Benchmarks.Polling;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.TestSupport;

namespace AlertBot.Benchmarks.Scale;

/// <summary><c>scale</c>: the same work by 1, 2 and 4 processes on one Azurite, and whether anything is told twice.</summary>
internal static class ScaleCommand
{
    private const int Channels = 20;
    private static readonly DateTimeOffset _start = new(2026, 5, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly Option<int> _feeds = new("--feeds") { Description = "feeds on a local server", DefaultValueFactory = _ => 20_000 };
    private static readonly Option<int> _deals = new("--deals") { Description = "tracked deals", DefaultValueFactory = _ => 1000 };
    private static readonly Option<int[]> _instances = new("--instances") { Description = "processes, round by round", DefaultValueFactory = _ => [1, 2, 4], AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int> _rounds = new("--rounds") { Description = "how often all of them are measured", DefaultValueFactory = _ => 2 };
    private static readonly Option<string> _account = new("--account") { Description = "a storage account", Required = true };
    private static readonly Option<string> _discord = new("--discord") { Description = "Discord's address", Required = true };
    private static readonly Option<DateTimeOffset> _now = new("--now") { Description = "the time" };

    public static Command Create()
    {
        var command = new Command("scale", "20,000 feeds and 1,000 deals by 1, 2 and 4 processes on one Azurite: feeds a second, and messages told twice.") { _feeds, _deals, _instances, _rounds };
        command.SetAction(RunAsync);
        return command;
    }

    public static Command CreateWorker()
    {
        var command = new Command("scale-worker", "An instance of the scale command; it starts this itself.") { _account, _discord, _now };
        command.SetAction(async (parsed, cancellationToken) =>
            await WorkerProcess.RunAsync(parsed.GetRequiredValue(_account), parsed.GetRequiredValue(_discord), parsed.GetValue(_now), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(System.CommandLine.ParseResult parsed, CancellationToken cancellationToken)
    {
        var (feeds, deals) = (parsed.GetValue(_feeds), parsed.GetValue(_deals));
        using var farm = await FarmProcess.StartAsync(cancellationToken, "--items", "10", "--deals", deals.ToString(CultureInfo.InvariantCulture));
        await using var azurite = await AzuriteServer.StartNewAsync(cancellationToken);
        await using var discord = await DiscordSide.StartAsync(int.MaxValue, cancellationToken);
        var clock = new SteppedClock(_start);
        await using var desk = new CloudDesk(azurite.ConnectionString, discord.ApiBase, clock);
        await StoreFilling.FillAsync(desk.Account.Store, Enumerable.Range(0, feeds).Select(farm.UrlOf), deals, Channels, _start, cancellationToken);

        var scene = new Scene(farm, azurite, discord, clock, desk, feeds);
        await scene.RoundAsync(0, instances: 2, cancellationToken);
        var (edition, rounds) = (1, new List<ScaleRound>());
        for (var round = 0; round < parsed.GetValue(_rounds); round++)
        {
            foreach (var instances in parsed.GetRequiredValue(_instances))
                rounds.Add(await scene.RoundAsync(edition++, instances, cancellationToken));
        }

        return Report(rounds, discord);
    }

    private static int Report(List<ScaleRound> rounds, DiscordSide discord)
    {
        var one = 0.0;
        foreach (var group in rounds.GroupBy(round => round.Instances))
        {
            var median = group.Select(round => round.FeedsASecond).Order().ElementAt(group.Count() / 2);
            one = one == 0 ? median : one;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key} processes: {median:0} feeds/s, {median / one:0.00} times one process"));
        }

        Console.WriteLine($"{discord.Messages} messages in {discord.Channels} channels, {discord.Doubled} of them told twice; {rounds.Sum(round => round.Left)} feeds or decisions left undone");
        return discord.Doubled + rounds.Sum(round => round.Left) > 0 || rounds.Exists(round => round.Told != round.Expected) ? 1 : 0;
    }

    private sealed record Scene(FarmProcess Farm, AzuriteServer Azurite, DiscordSide Discord, SteppedClock Clock, CloudDesk Desk, int Feeds)
    {
        public async Task<ScaleRound> RoundAsync(int edition, int instances, CancellationToken cancellationToken)
        {
            await Farm.SetEditionAsync(edition, cancellationToken);
            // Longer than any feed's wait, and shorter than it takes to forget validators.
            Clock.Advance(TimeSpan.FromHours(2));
            var before = Discord.Messages;
            var workers = new List<WorkerProcess>();
            for (var worker = 0; worker < instances; worker++)
                workers.Add(await WorkerProcess.StartAsync(Azurite.ConnectionString, Discord.ApiBase, Clock.GetUtcNow(), cancellationToken));

            var sweep = await TimeAsync(() => Desk.Service<AlertPipeline>().SweepAsync(cancellationToken));
            var took = await TimeAsync(async () =>
            {
                workers.ForEach(worker => worker.Go());
                await RestAsync(cancellationToken);
            });
            foreach (var worker in workers)
            {
                if (await worker.EndAsync(cancellationToken) is { Length: > 0 } error)
                    Console.WriteLine($"an instance logged: {error}");
                worker.Dispose();
            }

            var round = new ScaleRound(edition, instances, Feeds, took, sweep, Discord.Messages - before, FarmNews.StoriesIn(edition, Feeds) * Channels, await LeftAsync(cancellationToken));
            Console.WriteLine(round.ToString());
            return round;
        }

        private async Task RestAsync(CancellationToken cancellationToken)
        {
            while (await Desk.Service<IFeedStore>().EarliestDueAsync(cancellationToken) <= Clock.GetUtcNow() || await IsWaitingAsync(HintQueue.Decide, cancellationToken) || await IsWaitingAsync(HintQueue.Deliver, cancellationToken))
                await Task.Delay(TimeSpan.FromMilliseconds(250), TimeProvider.System, cancellationToken);
        }

        private async Task<bool> IsWaitingAsync(HintQueue queue, CancellationToken cancellationToken)
        {
            var client = await Desk.Account.Queues.OpenAsync(queue, cancellationToken);
            return (await client.GetPropertiesAsync(cancellationToken)).Value.ApproximateMessagesCount > 0;
        }

        private async Task<int> LeftAsync(CancellationToken cancellationToken)
        {
            var left = (await Desk.Service<IFeedStore>().DueAsync(Clock.GetUtcNow(), cancellationToken)).Count;
            foreach (var deal in await Desk.Service<IDealStore>().ListAsync(cancellationToken))
                left += await Desk.Service<IOpenWork>().OfAsync(deal.Id, DateTimeOffset.MaxValue, cancellationToken) is { Decide: true } or { Deliver: true } ? 1 : 0;
            return left;
        }

        private static async Task<TimeSpan> TimeAsync(Func<Task> work)
        {
            var started = Stopwatch.GetTimestamp();
            await work();
            return Stopwatch.GetElapsedTime(started);
        }
    }
}
