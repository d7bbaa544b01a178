using AlertBot.Feeds;

namespace AlertBot.Tests.Polling;

/// <summary>Feeds that are polled and saved together.</summary>
public sealed class PollBatchTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Many_Feeds_Without_News_Share_Hints_And_Transactions()
    {
        await using var desk = await PollingDesk.OpenAsync();
        await AddManyAsync(desk, 200);
        await desk.SweepAsync();
        desk.Time.Advance(TimeSpan.FromHours(2));
        desk.Table.Reset();

        var hints = await desk.SweepAsync();

        // Thirty-three a hint. Sixteen partitions of about a dozen feeds each, some of them in two hints; besides their states only the two
        // beats of the heart are written.
        Assert.Equal(7, hints);
        Assert.InRange(desk.Table.Count, 8, 28);
        Assert.All(desk.Table.Transactions, writes => Assert.InRange(writes.Count, 1, 100));
        Assert.Empty(await desk.Feeds.DueAsync(desk.Time.GetUtcNow(), Cancel));
    }

    [Fact]
    public async Task A_Whole_Partition_That_Goes_Blind_At_Once_Still_Fits_Its_Transactions()
    {
        await using var desk = await PollingDesk.OpenAsync();
        await AddManyAsync(desk, 600);
        await desk.SweepAsync();
        foreach (var path in desk.Server.Requests.ToList())
            desk.Server.On(path, 410);
        desk.Time.Advance(TimeSpan.FromHours(2));

        await desk.SweepAsync();

        Assert.All(await desk.Feeds.ListAsync(Cancel), record => Assert.True(record.State.Gone));
        Assert.Empty(await desk.Feeds.DueAsync(DateTimeOffset.MaxValue.AddTicks(-1), Cancel));
    }

    [Fact]
    public async Task Of_Two_Who_Save_A_Batch_Only_The_Feed_That_Both_Had_Is_Left_To_The_First()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var ids = await AddManyAsync(desk, 20);
        await desk.SweepAsync();
        var read = await desk.Feeds.WithoutSeenAsync(ids, Cancel);
        await desk.Feeds.SaveAsync(read[0], read[0].State with { Title = "first" }, Cancel);

        await desk.Feeds.SaveAllAsync([.. read.Select(record => new FeedChange(record, record.State with { Title = "second" }))], Cancel);

        var titles = (await desk.Feeds.WithoutSeenAsync(ids, Cancel)).ToDictionary(record => record.Feed.Id, record => record.State.Title);
        Assert.Equal("first", titles[read[0].Feed.Id]);
        Assert.All(titles.Where(title => title.Key != read[0].Feed.Id), title => Assert.Equal("second", title.Value));
    }

    private static async Task<IReadOnlyList<FeedId>> AddManyAsync(PollingDesk desk, int count)
    {
        var feeds = Enumerable.Range(0, count).Select(i => new Feed(desk.Server.On($"/feed/{i}", 200, Entry.Rss(Entry.Number(i))))).ToList();
        foreach (var feed in feeds)
            await desk.Feeds.AddAsync(feed, desk.Time.GetUtcNow(), Cancel);
        return [.. feeds.Select(feed => feed.Id)];
    }
}
