using System.Globalization;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace AlertBot.Benchmarks.Polling;

/// <summary>The product as a host composes it, with its poll workers, on an SQLite file whose commits wait for the disk.</summary>
internal sealed class PolledDesk : IAsyncDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("alertbot-poll-");
    private readonly SqliteTable _table;
    private readonly ServiceProvider _services;
    private readonly HintWorker[] _workers;

    public PolledDesk(int workers, int concurrency)
    {
        _table = new SqliteTable(new SqliteFile(Path.Combine(_directory.FullName, "alertbot.db"), survivePowerLoss: true));
        Table = new CountingTable(_table) { Keeps = false };
        var settings = new Dictionary<string, string?>
        {
            // All feeds stand on one host here, which would be asked by two at a time and five times a second.
            ["Feeds:AllowPrivateAddresses"] = "true",
            ["Feeds:HostSpacing"] = "00:00:00",
            ["Feeds:HostConcurrency"] = concurrency.ToString(CultureInfo.InvariantCulture),
            ["Feeds:Concurrency"] = concurrency.ToString(CultureInfo.InvariantCulture),
            ["Discord:Token"] = "nothing is sent",
        };
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock);
        services.AddAlertBot(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        services.Replace(ServiceDescriptor.Singleton<IEntityTable>(Table));
        _services = services.BuildServiceProvider();
        _workers = [.. Enumerable.Range(0, workers).Select(_ => ActivatorUtilities.CreateInstance<HintWorker>(_services, HintQueue.Poll))];
    }

    public SteppedClock Clock { get; } = new(new DateTimeOffset(2026, 5, 2, 0, 0, 0, TimeSpan.Zero));

    public CountingTable Table { get; }

    public async Task FollowAsync(IEnumerable<string> urls, CancellationToken cancellationToken)
    {
        var deal = new Deal { Id = new DealId("northwind-contoso"), Name = "Northwind–Contoso", Parties = [new Party { Name = "Northwind" }, new Party { Name = "Contoso" }] };
        await _services.GetRequiredService<IDealStore>().PutAsync(deal, cancellationToken);
        foreach (var url in urls)
            await _services.GetRequiredService<IFeedStore>().AddAsync(new Feed(url), Clock.GetUtcNow(), cancellationToken);
    }

    /// <summary>One sweep, and its poll hints worked off.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await _services.GetRequiredService<AlertPipeline>().SweepAsync(cancellationToken);
        await Task.WhenAll(_workers.Select(worker => Task.Run(() => DrainAsync(worker, cancellationToken), cancellationToken)));
    }

    /// <summary>How many feeds are still due, or failing.</summary>
    public async Task<int> LeftAsync(CancellationToken cancellationToken)
    {
        var feeds = _services.GetRequiredService<IFeedStore>();
        return (await feeds.DueAsync(Clock.GetUtcNow(), cancellationToken)).Count + (await feeds.ListAsync(cancellationToken)).Count(feed => feed.State.FailuresInARow > 0);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _table.Dispose();
        _directory.Delete(recursive: true);
    }

    private static async Task DrainAsync(HintWorker worker, CancellationToken cancellationToken)
    {
        while (await worker.RunOneAsync(cancellationToken))
        {
        }
    }
}
