using System.Collections.Concurrent;
using AlertBot.Articles;
using AlertBot.Commands;
using AlertBot.Deals;
using AlertBot.Feeds;
using AlertBot.SelfHost;
using AlertBot.Storage;
using AlertBot.TestSupport;
using AlertBot.Tests.Feeds;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace AlertBot.Tests.Polling;

/// <summary>
/// The product as a host puts it together, on its embedded store and real sockets, with a deal that takes every item. What it tells is
/// written down where an article is made durable, before anything could fold two tellings into one.
/// </summary>
internal sealed class PollingDesk : IAsyncDisposable
{
    private static readonly Deal _everything = new() { Id = new DealId("everything"), Name = "Everything", Everything = true };

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("alertbot-");
    private readonly WebApplication _app;
    private readonly SqliteTable _table;

    private PollingDesk(LoopbackServer server, int port, (string Name, string Value)[] settings)
    {
        Server = server;
        _table = new SqliteTable(new SqliteFile(Path.Combine(_directory.FullName, "alertbot.db"), survivePowerLoss: false));
        Table = new CountingTable(_table);
        (string Name, string Value)[] all =
        [
            ("Feeds:AllowPrivateAddresses", "true"), ("Feeds:HostSpacing", "00:00:00"), ("Feeds:HostConcurrency", "32"), ("Discord:Token", "nothing is sent"),
            .. settings,
        ];
        var builder = SelfHostApp.Prepare(all.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value)));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(Time)
            .Replace(ServiceDescriptor.Singleton<IEntityTable>(new NotedTable(Table, Time)))
            .Replace(ServiceDescriptor.Singleton<IArticleReader>(new NoPages()))
            .Replace(ServiceDescriptor.Singleton<IArticleStore>(provider => new Teller(new ArticleStore(provider.GetRequiredService<IEntityTable>()), this)));
        _app = builder.Build(port);
    }

    public LoopbackServer Server { get; }

    public CountingTable Table { get; }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 5, 1, 12, 0, 0, TimeSpan.Zero));

    /// <summary>The titles of the items that are told, in order.</summary>
    public ConcurrentQueue<string> Told { get; } = new();

    /// <summary>An item of this title cannot be kept.</summary>
    public string? Unkeepable { get; set; }

    public IFeedStore Feeds => Get<IFeedStore>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static Task<PollingDesk> OpenAsync(params (string Name, string Value)[] settings) => OpenAsync(port: 0, settings);

    /// <summary>A desk that others can reach, and that says so.</summary>
    public static async Task<PollingDesk> ServeAsync()
    {
        for (var attempt = 1; ; attempt++)
        {
            var port = LoopbackServer.FreePort();
            var desk = await OpenAsync(port, ("Feeds:PublicUrl", $"http://127.0.0.1:{port}/"));
            try
            {
                await desk._app.StartAsync(Cancel);
                return desk;
            }
            // Another test has taken the port meanwhile.
            catch (IOException) when (attempt < 5)
            {
                await desk.DisposeAsync();
            }
        }
    }

    private static async Task<PollingDesk> OpenAsync(int port, params (string Name, string Value)[] settings)
    {
        var desk = new PollingDesk(await LoopbackServer.StartAsync(), port, settings);
        await desk.Get<IDealStore>().PutAsync(_everything, Cancel);
        return desk;
    }

    public T Get<T>() where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>As another instance does it: nothing that this one remembers is forgotten.</summary>
    public async Task UntrackAsync()
    {
        var tracked = Get<ITrackedDeals>();
        Assert.True(await tracked.RemoveAsync((await tracked.FindAsync(_everything.Id, Cancel))!, Cancel));
    }

    /// <summary>Adds the feed, whose items so far count as its past, and polls it once.</summary>
    public async Task<Feed> FollowAsync(string url)
    {
        var feed = new Feed(url, "Ledger");
        await Feeds.AddAsync(feed, Time.GetUtcNow(), Cancel);
        Assert.Empty(await PollAsync(feed));
        return feed;
    }

    /// <summary>Polls when the feed is due next; what was told in it.</summary>
    public async Task<IReadOnlyList<string>> PollAsync(Feed feed)
    {
        var state = await StateAsync(feed);
        if (state.NextDue > Time.GetUtcNow())
            Time.Advance(state.NextDue - Time.GetUtcNow());
        Told.Clear();
        await Get<AlertPipeline>().PollAsync(feed.Id, Cancel);
        return [.. Told];
    }

    public async Task<FeedState> StateAsync(Feed feed) => (await Feeds.GetAsync(feed.Id, Cancel))!.State;

    /// <summary>Sweeps, and works until no poll hint is left; how many there were.</summary>
    public async Task<int> SweepAsync()
    {
        await Get<AlertPipeline>().SweepAsync(Cancel);
        var queues = Get<IHintQueues>();
        var hints = 0;
        while (await queues.ReceiveAsync(HintQueue.Poll, Cancel) is { } received)
        {
            await Get<AlertPipeline>().RunAsync(received.Hint, Cancel);
            await queues.CompleteAsync(received, Cancel);
            hints++;
        }

        return hints;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _table.Dispose();
        await Server.DisposeAsync();
        _directory.Delete(recursive: true);
    }

    private sealed class NoPages : IArticleReader
    {
        public Task<ReadResult> ReadAsync(string url, CancellationToken cancellationToken) =>
            Task.FromResult<ReadResult>(new ReadResult.Unreadable("no page is read in this test"));
    }

    private sealed class Teller(ArticleStore store, PollingDesk desk) : IArticleStore
    {
        public Task<bool> AddNewAsync(Article article, CancellationToken cancellationToken)
        {
            if (article.Title == desk.Unkeepable)
                throw new IOException("the disk is full");

            desk.Told.Enqueue(article.Title);
            return store.AddNewAsync(article, cancellationToken);
        }

        public Task<Article?> GetAsync(ArticleId id, CancellationToken cancellationToken) => store.GetAsync(id, cancellationToken);
    }
}
