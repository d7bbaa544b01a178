using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AlertBot.Alerts;
using AlertBot.Benchmarks.Polling;
using AlertBot.TestSupport;

namespace AlertBot.Benchmarks.Scale;

/// <summary><c>hot</c>: one deal that all follow, and all outlets have its news in the same minute.</summary>
internal static class HotCommand
{
    private static readonly DateTimeOffset _start = new(2026, 5, 2, 0, 0, 0, TimeSpan.Zero);

    private static readonly Option<int> _subscribers = new("--subscribers") { Description = "channels that follow the deal", DefaultValueFactory = _ => 10_000 };
    private static readonly Option<int> _outlets = new("--outlets") { Description = "feeds that have the news", DefaultValueFactory = _ => 50 };
    private static readonly Option<int> _perSecond = new("--limit") { Description = "requests a second that Discord takes; its own figure is 50", DefaultValueFactory = _ => 50 };

    public static Command Create()
    {
        var command = new Command("hot", "One deal, 10,000 subscribers, 50 outlets within a minute: one alert each, how long it takes and what it asks of storage.") { _subscribers, _outlets, _perSecond };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (subscribers, outlets) = (parsed.GetValue(_subscribers), parsed.GetValue(_outlets));
        using var farm = await FarmProcess.StartAsync(cancellationToken, "--items", "10", "--deals", "1", "--hot");
        await using var azurite = await AzuriteServer.StartNewAsync(cancellationToken);
        await using var discord = await DiscordSide.StartAsync(parsed.GetValue(_perSecond), cancellationToken);
        var clock = new MovedClock(_start);
        await using var desk = new CloudDesk(azurite.ConnectionString, discord.ApiBase, clock);
        await StoreFilling.FillAsync(desk.Account.Store, Enumerable.Range(0, outlets).Select(farm.UrlOf), 1, subscribers, _start, cancellationToken);

        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = desk.WorkAsync(end.Token);
        await EditionAsync(farm, desk, clock, edition: 0, cancellationToken);
        await RestAsync(desk, cancellationToken);
        desk.Account.Reset();

        await EditionAsync(farm, desk, clock, edition: 1, cancellationToken);
        var (started, told) = (Stopwatch.GetTimestamp(), 0);
        while (discord.Messages < subscribers && Stopwatch.GetElapsedTime(started) < TimeSpan.FromMinutes(30))
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellationToken);
            if (discord.Messages / 1000 > told / 1000)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{discord.Messages} told after {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s"));
            told = discord.Messages;
        }

        var took = Stopwatch.GetElapsedTime(started);
        await RestAsync(desk, cancellationToken);
        await end.CancelAsync();
        await work;
        return Report(desk, discord, subscribers, took);
    }

    private static int Report(CloudDesk desk, DiscordSide discord, int subscribers, TimeSpan took)
    {
        var invariant = CultureInfo.InvariantCulture;
        Console.WriteLine(string.Create(invariant, $"{discord.Messages} messages to {discord.Channels} of {subscribers} channels in {took.TotalSeconds:0} s ({discord.Messages / took.TotalSeconds:0.0} a second), {discord.Doubled} told twice, {discord.Limited} requests refused with 429"));
        Console.WriteLine(string.Create(invariant, $"tables: {desk.Account.TableOperations.All} operations, {(double)desk.Account.TableOperations.All / subscribers:0.00} a subscriber: {string.Join(", ", desk.Account.TableOperations.ByKind.Select(kind => $"{kind.Value} {kind.Key}"))}"));
        Console.WriteLine(string.Create(invariant, $"queues: {desk.Account.QueueOperations.All} operations: {string.Join(", ", desk.Account.QueueOperations.ByKind.Select(kind => $"{kind.Value} {kind.Key}"))}"));
        if (desk.Log.Errors > 0)
            Console.WriteLine($"{desk.Log.Errors} errors were logged, the last: {desk.Log.LastError}");
        return discord.Doubled > 0 || discord.Channels != subscribers || desk.Log.Errors > 0 ? 1 : 0;
    }

    private static async Task EditionAsync(FarmProcess farm, CloudDesk desk, MovedClock clock, int edition, CancellationToken cancellationToken)
    {
        await farm.SetEditionAsync(edition, cancellationToken);
        clock.Advance(TimeSpan.FromHours(2));
        await desk.Service<AlertPipeline>().SweepAsync(cancellationToken);
    }

    private static async Task RestAsync(CloudDesk desk, CancellationToken cancellationToken)
    {
        do
        {
            await Task.Delay(TimeSpan.FromSeconds(1), TimeProvider.System, cancellationToken);
        }
        while (await desk.Service<Feeds.IFeedStore>().EarliestDueAsync(cancellationToken) <= desk.Service<TimeProvider>().GetUtcNow()
            || await desk.Service<IOpenWork>().OfAsync(Takeovers.Of(0).Id, DateTimeOffset.MaxValue, cancellationToken) is { Decide: true } or { Deliver: true });
    }
}
