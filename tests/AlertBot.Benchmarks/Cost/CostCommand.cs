using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using AlertBot.Benchmarks.Matching;
using AlertBot.Deals;
using AlertBot.Evaluation;
using AlertBot.TestSupport;

namespace AlertBot.Benchmarks.Cost;

/// <summary><c>cost</c>: a day of the desk on Azurite, on virtual time, with every operation real and counted; and what Azure asks for it.</summary>
internal static class CostCommand
{
    // Hidden from the figures: every feed is polled once, so that all have validators and their pace.
    private static readonly TimeSpan _warmUp = TimeSpan.FromHours(1);
    private static readonly DateTimeOffset _day = new(2026, 8, 18, 0, 0, 0, TimeSpan.Zero);

    private static readonly Option<int[]> _feeds = new("--feeds") { Description = "feeds; may be repeated for a table", DefaultValueFactory = _ => [500], AllowMultipleArgumentsPerToken = true };
    private static readonly Option<int> _deals = new("--deals") { Description = "tracked deals", DefaultValueFactory = _ => 40 };
    private static readonly Option<int> _channels = new("--channels") { Description = "channels with a subscription", DefaultValueFactory = _ => 50 };
    private static readonly Option<double> _from = new("--from") { Description = "hour of the day at which the count begins (UTC)", DefaultValueFactory = _ => 0 };
    private static readonly Option<double> _hours = new("--hours") { Description = "hours that are simulated; fewer are scaled up to a day", DefaultValueFactory = _ => 24 };
    private static readonly Option<int> _memory = new("--memory") { Description = "instance memory in MB (infra: INSTANCE_MEMORY_MB)", DefaultValueFactory = _ => 512 };
    private static readonly Option<string?> _data = new("--data") { Description = "folder with items.jsonl.gz and deals/; default ../shared/data/deal-stream" };

    public static Command Create()
    {
        var command = new Command("cost", "Count what a day costs on Azure: storage transactions, queue operations, executions and GB-seconds, at list prices.")
        {
            _feeds, _deals, _channels, _from, _hours, _memory, _data,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if ((parsed.GetValue(_data) ?? SharedData.Folder("deal-stream")) is not { } folder)
        {
            await Console.Error.WriteLineAsync("No ../shared/data/deal-stream here; name the folder with --data.");
            return 1;
        }

        var (prices, news) = (PriceList.Read(), new NewsDay(folder, _day));
        var deals = Deals(folder, parsed.GetValue(_deals), news);
        var bills = new List<Bill>();
        foreach (var feeds in parsed.GetRequiredValue(_feeds))
        {
            var bill = await DayAsync(parsed, news, deals, feeds, prices, cancellationToken);
            Console.WriteLine(bill.Detailed());
            bills.Add(bill);
        }

        Console.WriteLine(Bill.Table(bills));
        return bills.Sum(bill => bill.Errors) > 0 ? 1 : 0;
    }

    private static async Task<Bill> DayAsync(ParseResult parsed, NewsDay news, List<Deal> deals, int feeds, PriceList prices, CancellationToken cancellationToken)
    {
        var hours = parsed.GetValue(_hours);
        await using var azurite = await AzuriteServer.StartNewAsync(cancellationToken);
        await using var desk = new MeteredDesk(azurite, news, parsed.GetValue(_memory) / 1024.0, _day.AddHours(parsed.GetValue(_from)) - _warmUp);
        await desk.FollowAsync(news, feeds, deals, parsed.GetValue(_channels), cancellationToken);
        var host = new FunctionsHost(desk);
        await SimulateAsync(host, desk, _warmUp, "warm-up", cancellationToken);
        desk.Reset();
        var started = Stopwatch.GetTimestamp();
        await SimulateAsync(host, desk, TimeSpan.FromHours(hours), "day", cancellationToken);
        return new Bill(feeds, deals.Count, parsed.GetValue(_channels), 24 / hours, desk, prices, Stopwatch.GetElapsedTime(started));
    }

    private static async Task SimulateAsync(FunctionsHost host, MeteredDesk desk, TimeSpan span, string what, CancellationToken cancellationToken)
    {
        var minutes = (int)span.TotalMinutes;
        for (var minute = 0; minute < minutes; minute++)
        {
            await host.MinuteAsync(cancellationToken);
            desk.Clock.Advance(TimeSpan.FromMinutes(1));
            if (minute % 60 == 59)
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{what}: {minute + 1} of {minutes} minutes"));
        }
    }

    // The real deals that there are data for, as if all were going on; then made-up ones, with names out of the headlines.
    private static List<Deal> Deals(string folder, int count, NewsDay news)
    {
        string[] folders = [Path.Combine(folder, "deals"), Path.Combine(Repository.Root, "tests/AlertBot.Evaluation/OtherDeals")];
        var real = folders.SelectMany(DealFolder.Read).Select(file => file.Result).OfType<DealFileResult.Parsed>().Select(parsed => parsed.Deal with { Since = null, Until = null, Status = DealStatus.Active });
        return [.. real.Concat(ManyDeals.Of(count, news.Titles)).DistinctBy(deal => deal.Id).Take(count)];
    }
}
