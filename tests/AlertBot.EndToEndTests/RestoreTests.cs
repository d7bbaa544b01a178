using Microsoft.AspNetCore.Http;

namespace AlertBot.EndToEndTests;

/// <summary>A desk that goes on from a backup older than the last alerts: it decides again what it forgot, and nobody hears it twice.</summary>
public sealed class RestoreTests(Azurite azurite)
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_A_Restore_Nothing_Is_Told_Twice_And_What_Is_New_Is_Told()
    {
        using var folder = new TemporaryFolder();
        await using var site = await FeedSite.OpenAsync();
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        var told = Takeover.All.Take(3).ToList();
        var feed = site.On("/ledger", http => http.Response.WriteAsync(Takeover.Feed(site.Root + "/ledger", told, TimeProvider.System.GetUtcNow()), Cancelled));
        using var backup = new MemoryStream();

        await using (var first = new Desk(channel, new Dictionary<string, string> { ["Storage:File"] = folder.PathOf("desk.db") }, TimeProvider.System))
        {
            await first.FollowAsync(Takeover.All, feed);
            await first.BackUpAsync(backup);
            await first.WorkAsync();
        }

        Assert.Equal(3, channel.Headlines.Count);
        told = [.. Takeover.All.Take(4)];
        backup.Position = 0;
        await using var second = new Desk(channel, await azurite.NewStoreAsync(), TimeProvider.System);
        await second.RestoreAsync(backup);
        await second.WorkAsync();

        Assert.Equal(Takeover.All.Take(4).Select(takeover => takeover.Headline).Order(), channel.Headlines.Order());
        Assert.Empty(second.Failures);
    }
}
