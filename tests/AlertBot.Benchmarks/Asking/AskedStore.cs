using AlertBot.Alerts;
using AlertBot.Benchmarks.Scale;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Storage.Backups;
using Azure.Data.Tables;

namespace AlertBot.Benchmarks.Asking;

/// <summary>Deals with their records, feeds and a subscribed channel, written by the product's own stores, and taken to the account as a backup.</summary>
internal static class AskedStore
{
    private const int Feeds = 50;

    // Nothing is polled meanwhile: that is another benchmark.
    private static readonly TimeSpan _later = TimeSpan.FromDays(1);

    /// <summary>In an account, as a backup of a file is restored to it.</summary>
    public static async Task FillAsync(string account, int deals, int entries, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("alertbot-ask-");
        try
        {
            var path = Path.Combine(folder.FullName, "alertbot.db");
            await FillFileAsync(path, deals, entries, cancellationToken);
            using var file = new SqliteTable(new SqliteFile(path, survivePowerLoss: false));
            await StoreFilling.CopyAsync(BareStore.Of(file), BareStore.Of(new AzureTable(new TableClient(account, new StorageOptions().TableName))), cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static async Task FillFileAsync(string path, int deals, int entries, CancellationToken cancellationToken)
    {
        using var sqlite = new SqliteTable(new SqliteFile(path, survivePowerLoss: false));
        // As a desk writes it, which notes what changes; an hour ago, since what changed within minutes is read more than once.
        var file = new NotedTable(sqlite, new MovedClock(TimeProvider.System.GetUtcNow().AddHours(-1)));
        for (var deal = 0; deal < deals; deal++)
            await AddAsync(file, deal, entries / deals, cancellationToken);
        for (var feed = 0; feed < Feeds; feed++)
            await new FeedStore(file).AddAsync(new Feed($"https://outlet-{feed}.example/rss", $"Outlet {feed}"), TimeProvider.System.GetUtcNow() + _later, cancellationToken);
        await new SubscriptionStore(file).PutAsync(new Subscription(AskMix.Channel, []) { Server = AskMix.Server }, cancellationToken);
    }

    private static async Task AddAsync(IEntityTable file, int number, int entries, CancellationToken cancellationToken)
    {
        var (deal, decisions) = (Takeovers.Of(number), new DecisionStore(file));
        await new DealStore(file).PutAsync(deal, cancellationToken);
        foreach (var decision in AskedStory.Of(deal, entries))
        {
            await decisions.AddPendingAsync(decision.Pending, cancellationToken);
            if (!await decisions.CommitAsync(decision, cancellationToken))
                throw new InvalidOperationException($"The story of {deal.Name} could not be written.");
        }
    }
}
