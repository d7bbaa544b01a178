using Microsoft.AspNetCore.Http;

namespace AlertBot.EndToEndTests;

/// <summary>Two desks with one store, which read the same feeds at the same instant: one alert a development.</summary>
public sealed class TwoDesksTests(Azurite azurite)
{
    [Fact]
    public async Task Two_Desks_On_One_Azurite_Store_Make_One_Alert_A_Development() => await RaceAsync(await azurite.NewStoreAsync());

    [Fact]
    public async Task Two_Desks_On_One_SQLite_File_Make_One_Alert_A_Development()
    {
        using var folder = new TemporaryFolder();
        await RaceAsync(new Dictionary<string, string> { ["Storage:File"] = folder.PathOf("desk.db") });
    }

    private static async Task RaceAsync(IReadOnlyDictionary<string, string> store)
    {
        await using var site = await FeedSite.OpenAsync();
        string[] feeds = [.. new[] { "/meridian", "/ledger", "/stackpost" }.Select(outlet => Outlet(site, outlet))];
        await using var channel = await AlertsChannel.OpenAsync(TimeProvider.System);
        await using var first = new Desk(channel, store, TimeProvider.System);
        await using var second = new Desk(channel, store, TimeProvider.System);
        await first.FollowAsync(Takeover.All, feeds);
        await second.FollowAsync(Takeover.All, feeds);

        await Task.WhenAll(first.WorkAsync(), second.WorkAsync());

        Assert.Equal(Takeover.All.Select(takeover => takeover.Headline).Order(), channel.Headlines.Order());
        Assert.Empty(first.Failures);
        Assert.Empty(second.Failures);
    }

    // Nobody gets the feed before both have asked for it.
    private static string Outlet(FeedSite site, string path)
    {
        var (asked, both) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var feed = Takeover.Feed(site.Root + path, Takeover.All, TimeProvider.System.GetUtcNow());
        return site.On(path, async http =>
        {
            if (Interlocked.Increment(ref asked) == 2)
                both.SetResult();
            await both.Task.WaitAsync(TimeSpan.FromSeconds(15), TimeProvider.System, http.RequestAborted);
            http.Response.ContentType = "application/atom+xml";
            await http.Response.WriteAsync(feed, http.RequestAborted);
        });
    }
}
