using AlertBot.Alerts;
using AlertBot.Feeds;
using AlertBot.Storage;
using AlertBot.Storage.Backups;

namespace AlertBot.Benchmarks.Scale;

/// <summary>Fills an account fast: in a file first, which goes over as a backup, a hundred rows a transaction.</summary>
internal static class StoreFilling
{
    public static async Task FillAsync(
        BareStore store, IEnumerable<string> feeds, int deals, int channels, DateTimeOffset due, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("alertbot-scale-");
        try
        {
            using var file = new SqliteTable(new SqliteFile(Path.Combine(folder.FullName, "alertbot.db"), survivePowerLoss: false));
            foreach (var url in feeds)
                await new FeedStore(file).AddAsync(new Feed(url), due, cancellationToken);
            for (var deal = 0; deal < deals; deal++)
                await new DealStore(file).PutAsync(Takeovers.Of(deal), cancellationToken);
            for (var channel = 0; channel < channels; channel++)
                await new SubscriptionStore(file).PutAsync(new Subscription($"{1_300_000_000_000_000_000L + channel}", []), cancellationToken);
            await CopyAsync(BareStore.Of(file), store, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static async Task CopyAsync(BareStore from, BareStore to, CancellationToken cancellationToken)
    {
        using var backup = new MemoryStream();
        await new Backup(from, TimeProvider.System).WriteAsync(backup, cancellationToken);
        backup.Position = 0;
        await new Restore(to, TimeProvider.System).RunAsync(backup, cancellationToken);
        // As if it had always been here: after a restore channels are looked through first, and this measures every other day.
        await to.Table.SubmitAsync(Keys.Desk, [new TableWrite.Upsert(Keys.Mark, Document.Write(StoreMark.New))], cancellationToken);
    }
}
