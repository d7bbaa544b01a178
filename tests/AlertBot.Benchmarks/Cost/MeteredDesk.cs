using AlertBot.Alerts;
using AlertBot.Benchmarks.Polling;
using AlertBot.Deals;
using AlertBot.Discord.Rest;
using AlertBot.Feeds;
using AlertBot.TestSupport;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlertBot.Benchmarks.Cost;

/// <summary>The product as the Functions host composes it, on Azurite, where every request is counted.</summary>
internal sealed class MeteredDesk : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public MeteredDesk(AzuriteServer azurite, NewsDay news, double memoryGigabytes, DateTimeOffset start)
    {
        Clock = new SteppedClock(start);
        (Sites, Executions) = (new NewsSites(news, Clock), new Executions(memoryGigabytes));
        Account = new MeteredAccount(azurite.ConnectionString, "cost");

        // Each site is a host of its own here, as it is out there.
        var settings = new Dictionary<string, string?> { ["Feeds:HostSpacing"] = "00:00:00", ["Discord:Token"] = "nothing is sent" };
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(Log)).AddSingleton<TimeProvider>(Clock).AddSingleton(new Discord.DiscordClock(TimeProvider.System));
        services.AddAlertBot(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        Account.Serve(services);
        services.AddHttpClient(PoliteHttp.ClientName).ConfigurePrimaryHttpMessageHandler(() => Sites);
        services.AddHttpClient(DiscordApi.Client).ConfigurePrimaryHttpMessageHandler(() => Mailbox);
        _services = services.BuildServiceProvider();
    }

    public SteppedClock Clock { get; }

    public NewsSites Sites { get; }

    public Mailbox Mailbox { get; } = new();

    public LogMeter Log { get; } = new();

    public MeteredAccount Account { get; }

    public Executions Executions { get; }

    public AlertPipeline Pipeline => Service<AlertPipeline>();

    /// <summary>Feeds with a past, so that their pace is what it is on any day and not that of feeds just added.</summary>
    public async Task FollowAsync(NewsDay news, int feeds, IReadOnlyList<Deal> deals, int channels, CancellationToken cancellationToken)
    {
        foreach (var deal in deals)
            await Service<IDealStore>().PutAsync(deal, cancellationToken);
        for (var channel = 0; channel < channels; channel++)
            await Service<ISubscriptionStore>().PutAsync(SubscriptionOf(channel, deals), cancellationToken);
        var store = Service<IFeedStore>();
        var sideBySide = new ParallelOptions { MaxDegreeOfParallelism = 16, CancellationToken = cancellationToken };
        await Parallel.ForEachAsync(Enumerable.Range(0, feeds), sideBySide, async (feed, cancelled) => await store.AddAsync(new Feed(NewsSites.FeedUrl(feed)), StateOf(news, feed, Clock.GetUtcNow()), cancelled));
    }

    public void Reset()
    {
        Account.Reset();
        Log.Reset();
        Executions.Reset();
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    // One in five wants everything, the others follow four deals each.
    private static Subscription SubscriptionOf(int channel, IReadOnlyList<Deal> deals) => new(
        $"{1_300_000_000_000_000_000L + channel}",
        channel % 5 == 0 ? [] : [.. Enumerable.Range(0, 4).Select(i => deals[((channel * 7) + (i * 11)) % deals.Count].Id).Distinct()]);

    // Due when its last poll would have said, by chance somewhere in its pace.
    private static FeedState StateOf(NewsDay news, int feed, DateTimeOffset now)
    {
        var newest = news.Latest(feed, now).Newest;
        var pace = newest is { } last ? Math.Clamp((now - last).TotalMinutes / 12, 5, 60) : 60;
        return new FeedState { Added = now, LastNewItem = newest, NextDue = now.AddMinutes(pace * (feed * 0.618 % 1)) };
    }

    private T Service<T>() where T : notnull => _services.GetRequiredService<T>();
}
