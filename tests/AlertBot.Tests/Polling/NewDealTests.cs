using AlertBot.Deals;
using AlertBot.Feeds;

namespace AlertBot.Tests.Polling;

/// <summary>Deals are remembered for a minute, and an item is looked at once: what another instance has tracked meanwhile must not be missed.</summary>
public sealed class NewDealTests
{
    private static readonly Deal _merger = new() { Id = new DealId("merger"), Name = "Merger", Everything = true };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_Item_That_Comes_Right_After_Another_Instance_Has_Added_Its_Deal_Is_Told()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var (first, second) = (await FollowAsync(desk, "/first"), await FollowAsync(desk, "/second"));
        await desk.UntrackAsync();
        desk.Server.On("/first", 200, Entry.Rss(Entry.Number(2), Entry.Number(1)));
        desk.Server.On("/second", 200, Entry.Rss(Entry.Number(3), Entry.Number(1)));
        Assert.Empty(await desk.PollAsync(first));
        var remembered = desk.Time.GetUtcNow();

        await desk.Get<IDealStore>().PutAsync(_merger, Cancel);

        Assert.Equal(["Story 3"], await desk.PollAsync(second));
        Assert.Equal(remembered, desk.Time.GetUtcNow());
    }

    [Fact]
    public async Task Nothing_Is_Told_For_A_Deal_That_Another_Instance_Has_Just_Removed()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var (first, second) = (await FollowAsync(desk, "/first"), await FollowAsync(desk, "/second"));
        desk.Server.On("/first", 200, Entry.Rss(Entry.Number(2), Entry.Number(1)));
        desk.Server.On("/second", 200, Entry.Rss(Entry.Number(3), Entry.Number(1)));
        Assert.Equal(["Story 2"], await desk.PollAsync(first));

        await desk.UntrackAsync();

        Assert.Empty(await desk.PollAsync(second));
    }

    private static Task<Feed> FollowAsync(PollingDesk desk, string path) => desk.FollowAsync(desk.Server.On(path, 200, Entry.Rss(Entry.Number(1))));
}
