using AlertBot.Benchmarks.Cost;
using AlertBot.Discord;
using AlertBot.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace AlertBot.Benchmarks.Scale;

/// <summary>The product on a storage account, as one of several instances: its workers, and no sweep of its own.</summary>
internal sealed class CloudDesk : IAsyncDisposable
{
    public const string Table = "scale";
    private const int Concurrency = 64;

    private readonly ServiceProvider _services;

    public CloudDesk(string account, string discord, TimeProvider time)
    {
        Account = new MeteredAccount(account, Table);
        var settings = new Dictionary<string, string?>
        {
            // All feeds stand on one host here, which would be asked by two at a time and five times a second.
            ["Feeds:AllowPrivateAddresses"] = "true",
            ["Feeds:HostSpacing"] = "00:00:00",
            ["Feeds:HostConcurrency"] = $"{Concurrency}",
            ["Feeds:Concurrency"] = $"{Concurrency}",
            ["Discord:Token"] = "a token",
            ["Discord:ApiBase"] = discord,
        };
        var services = new ServiceCollection().AddLogging(logging => logging.AddProvider(Log)).AddSingleton(time).AddSingleton(new DiscordClock(TimeProvider.System));
        services.AddAlertBot(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());
        Account.Serve(services);
        _services = services.BuildServiceProvider();
    }

    public MeteredAccount Account { get; }

    public LogMeter Log { get; } = new();

    public T Service<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>As many workers as <c>alertbot run</c> has, until cancelled.</summary>
    public Task WorkAsync(CancellationToken end)
    {
        HintQueue[] queues = [HintQueue.Poll, HintQueue.Poll, HintQueue.Poll, HintQueue.Poll, HintQueue.Decide, HintQueue.Deliver];
        return Task.WhenAll(queues.Select(queue => Task.Run(() => WorkAsync(ActivatorUtilities.CreateInstance<HintWorker>(_services, queue), end), CancellationToken.None)));
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static async Task WorkAsync(HintWorker worker, CancellationToken end)
    {
        try
        {
            while (!end.IsCancellationRequested)
            {
                if (!await worker.RunOneAsync(end))
                    await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, end);
            }
        }
        catch (OperationCanceledException)
        {
            // The end that was asked for.
        }
    }
}
