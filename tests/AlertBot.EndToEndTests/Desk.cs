using System.Collections.Immutable;
using System.Diagnostics.Metrics;
using AlertBot.Alerts;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Discord;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Storage.Backups;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace AlertBot.EndToEndTests;

/// <summary>The product as a host puts it together, with its workers side by side, but stepped by the test.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly HintWorker[] _workers;
    private readonly TimeProvider _time;
    private readonly string _server;
    private readonly LogBook _log = new(LogLevel.Error);

    /// <param name="settings">Where its store is; <c>Storage:File</c> or an account.</param>
    /// <param name="time">The clock of the desk and of its waiting for Discord.</param>
    public Desk(AlertsChannel channel, IReadOnlyDictionary<string, string> settings, TimeProvider time, IHintQueues? queues = null, LogBook? everything = null)
    {
        var all = settings.Concat(channel.Settings).Append(new("Feeds:AllowPrivateAddresses", "true"));
        var services = new ServiceCollection().AddSingleton(time).AddSingleton(new DiscordClock(time)).AddLogging(logging => logging.AddProvider(_log));
        if (everything is not null)
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(everything));
        services.AddAlertBot(new ConfigurationBuilder().AddInMemoryCollection(all.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value))).Build());
        if (queues is not null)
            services.Replace(ServiceDescriptor.Singleton(queues));
        (_time, _server, _services) = (time, channel.Server, services.BuildServiceProvider());
        HintQueue[] worked = [HintQueue.Poll, HintQueue.Poll, HintQueue.Poll, HintQueue.Decide, HintQueue.Deliver];
        _workers = [.. worked.Select(queue => ActivatorUtilities.CreateInstance<HintWorker>(_services, queue))];
    }

    /// <summary>Steps that ended in an exception.</summary>
    public IReadOnlyCollection<string> Failures => _log.Lines;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Tracks the deals, and polls the feeds for what was published in the last hour or will be.</summary>
    public async Task FollowAsync(IEnumerable<Takeover> takeovers, params string[] feeds)
    {
        foreach (var takeover in takeovers)
            await Service<IDealStore>().PutAsync(((DealFileResult.Parsed)DealFile.Parse(takeover.DealFile, takeover.Target)).Deal, Cancelled);
        foreach (var feed in feeds)
            await Service<IFeedStore>().AddAsync(new Feed(feed), _time.GetUtcNow().AddHours(-1), Cancelled);
        await Service<ConfiguredDesk>().ApplyAsync(Cancelled);
    }

    /// <summary>As an admin does, on Discord or on a command line.</summary>
    public Task<FeedAddition> AddFeedAsync(string url, int postLast) => Service<FeedDesk>().AddAsync(url, "", postLast, Cancelled);

    /// <summary>As an admin says it in a channel.</summary>
    public Task<CommandReply> SayAsync(string channel, string command, params (string Option, string Value)[] options) => Service<CommandRouter>().AnswerAsync(
        new CommandRequest(command, options.ToImmutableDictionary(option => option.Option, option => option.Value), "admin", _server, channel, _time.GetUtcNow(), IsAdmin: true), Cancelled);

    public Task BackUpAsync(Stream backup) => Service<Backup>().WriteAsync(backup, Cancelled);

    public Task RestoreAsync(Stream backup) => Service<Restore>().RunAsync(backup, Cancelled);

    public Task SweepAsync() => Service<AlertPipeline>().SweepAsync(Cancelled);

    /// <summary>Every worker works until it finds its queue empty, which another may fill again later.</summary>
    public Task DrainAsync() => Task.WhenAll(_workers.Select(DrainAsync));

    /// <summary>Sweeps and works until no feed is due and nothing is open, as far as the desk's clock allows.</summary>
    public async Task WorkAsync()
    {
        for (var round = 0; round == 0 || await IsAnythingOpenAsync(); round++)
        {
            Assert.InRange(round, 0, 500);
            await SweepAsync();
            await DrainAsync();
            // On the real clock an edit waits for its minute: a slow machine tells an alert before its last outlet comes.
            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, Cancelled);
        }
    }

    /// <summary>Whether an article is undecided or an alert neither delivered nor given up, due or not; or a feed is due.</summary>
    public async Task<bool> IsAnythingOpenAsync() =>
        await IsAnythingUndeliveredAsync() || (await Service<IFeedStore>().DueAsync(_time.GetUtcNow(), Cancelled)).Count > 0;

    public async Task<bool> IsAnythingUndeliveredAsync()
    {
        foreach (var deal in await Service<IDealStore>().ListAsync(Cancelled))
        {
            if (await Service<IOpenWork>().OfAsync(deal.Id, DateTimeOffset.MaxValue, Cancelled) is { Decide: true } or { Deliver: true })
                return true;
        }

        return false;
    }

    /// <summary>What of the outboxes waits, and for what, a line each.</summary>
    public async Task<string> UndeliveredAsync()
    {
        var lines = new List<string>();
        foreach (var deal in await Service<IDealStore>().ListAsync(Cancelled))
        {
            foreach (var (entry, _) in await Service<IOutbox>().DueAsync(deal.Id, DateTimeOffset.MaxValue, Cancelled))
                lines.Add($"{entry.Deal}: {(entry.IsEdit ? "an edit" : "an alert")}, due {entry.Due:HH:mm:ss}, claimed {entry.Claimed:HH:mm:ss}, in doubt {entry.Doubt:HH:mm:ss}: {entry.LastFailure}");
        }

        return string.Join('\n', lines);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _log.Dispose();
    }

    private static async Task DrainAsync(HintWorker worker)
    {
        while (await worker.RunOneAsync(Cancelled))
        {
        }
    }

    /// <summary>Whose measurements are this desk's.</summary>
    public IMeterFactory Meters => Service<IMeterFactory>();

    private T Service<T>() where T : notnull => _services.GetRequiredService<T>();
}
