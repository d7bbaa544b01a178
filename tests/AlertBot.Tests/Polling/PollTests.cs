using AlertBot.Feeds;
using AlertBot.Storage;
using Microsoft.AspNetCore.Http;

namespace AlertBot.Tests.Polling;

public sealed class PollTests
{
    private static readonly Entry _one = Entry.Number(1);
    private static readonly Entry _two = Entry.Number(2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_Same_Bytes_From_A_Server_That_Knows_No_Validators_Write_The_Feeds_Own_Row_And_No_Keys()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await desk.FollowAsync(desk.Server.On("/feed", 200, Entry.Rss(_one)));
        desk.Table.Reset();

        await desk.PollAsync(feed);

        Assert.Equal([Keys.Feed(feed.Id)], Rows<TableWrite.Replace>(desk));
        Assert.DoesNotContain(Rows<TableWrite.Upsert>(desk), row => row.StartsWith("seen|", StringComparison.Ordinal));
        Assert.Equal(0, (await desk.StateAsync(feed)).FailuresInARow);
    }

    [Fact]
    public async Task Other_Bytes_With_The_Same_Items_Write_No_Keys_Either()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await desk.FollowAsync(desk.Server.On("/feed", 200, Entry.Rss(_one)));
        desk.Server.On("/feed", 200, Entry.Rss("<lastBuildDate>Fri, 01 May 2026 12:05:00 GMT</lastBuildDate>", [_one]));
        desk.Table.Reset();

        Assert.Empty(await desk.PollAsync(feed));

        Assert.DoesNotContain(Keys.Seen(feed.Id), desk.Table.Transactions.SelectMany(writes => writes).Select(write => write.Row));
    }

    [Fact]
    public async Task Validators_Are_Kept_For_Eight_Days_And_Then_The_Whole_Document_Is_Asked_For()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var asked = new List<string>();
        var url = desk.Server.On("/feed", http =>
        {
            asked.Add(http.Request.Headers.IfNoneMatch.ToString());
            http.Response.Headers.ETag = "\"v1\"";
            if (asked[^1].Length > 0)
                http.Response.StatusCode = 304;
            return asked[^1].Length > 0 ? Task.CompletedTask : http.Response.WriteAsync(Entry.Rss(asked.Count == 1 ? [_one] : [_two, _one]), http.RequestAborted);
        });
        var feed = await desk.FollowAsync(url);

        Assert.Empty(await desk.PollAsync(feed));
        desk.Time.Advance(TimeSpan.FromDays(7));
        Assert.Empty(await desk.PollAsync(feed));
        desk.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(["Story 2"], await desk.PollAsync(feed));

        Assert.Equal(["", "\"v1\"", "\"v1\"", ""], asked);
    }

    [Fact]
    public async Task Many_Feeds_Without_News_Share_Hints_And_Transactions()
    {
        await using var desk = await PollingDesk.OpenAsync();
        await AddManyAsync(desk, 200);
        await desk.SweepAsync();
        desk.Time.Advance(TimeSpan.FromHours(2));
        desk.Table.Reset();

        var hints = await desk.SweepAsync();

        // Sixteen partitions of about a dozen feeds each; besides their states only the two beats of the heart are written.
        Assert.InRange(hints, 8, 20);
        Assert.InRange(desk.Table.Count, 8, 22);
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

    [Fact]
    public async Task A_Feed_That_Is_Being_Polled_Is_Not_Asked_A_Second_Time()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var (asked, go) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var feed = new Feed(desk.Server.On("/feed", async http =>
        {
            Interlocked.Increment(ref asked);
            arrived.TrySetResult();
            await go.Task;
            await http.Response.WriteAsync(Entry.Rss(_one), http.RequestAborted);
        }));
        await desk.Feeds.AddAsync(feed, desk.Time.GetUtcNow(), Cancel);

        var first = desk.Get<AlertPipeline>().PollAsync(feed.Id, Cancel);
        await arrived.Task;
        await desk.Get<AlertPipeline>().PollAsync(feed.Id, Cancel);
        go.SetResult();
        await first;

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task An_Item_That_Cannot_Be_Kept_Stops_No_Other_And_Its_Feed_Backs_Off_Until_It_Can()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await desk.FollowAsync(desk.Server.On("/feed", 200, Entry.Rss(_one)));
        desk.Server.On("/feed", 200, Entry.Rss(Entry.Number(3), _two, _one));
        desk.Unkeepable = "Story 2";

        Assert.Equal(["Story 3"], await desk.PollAsync(feed));
        var waits = new List<TimeSpan>();
        for (var poll = 0; poll < 4; poll++)
        {
            var state = await desk.StateAsync(feed);
            Assert.Equal((poll + 1, "its items could not be kept: the disk is full"), (state.FailuresInARow, state.LastFailure));
            waits.Add(state.NextDue - desk.Time.GetUtcNow());
            desk.Server.Requests.Clear();
            await desk.SweepAsync();
            Assert.Empty(desk.Server.Requests);
            await desk.PollAsync(feed);
        }

        Assert.Equal(waits.Order(), waits);
        Assert.True(waits[^1] >= TimeSpan.FromMinutes(20), $"only {waits[^1]}");

        desk.Unkeepable = null;
        Assert.Contains("Story 2", await desk.PollAsync(feed));
        Assert.Equal((0, null), ((await desk.StateAsync(feed)).FailuresInARow, (await desk.StateAsync(feed)).LastFailure));
        Assert.Empty(await desk.PollAsync(feed));
    }

    [Fact]
    public async Task Gone_Ends_Polling_But_Not_Where_Only_A_Detour_Is_Gone()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await desk.FollowAsync(desk.Server.On("/feed", 200, Entry.Rss(_one)));
        desk.Server.On("/feed", 302, headers: ("Location", "/elsewhere"));
        desk.Server.On("/elsewhere", 410);
        await desk.PollAsync(feed);
        Assert.Equal((false, 1), ((await desk.StateAsync(feed)).Gone, (await desk.StateAsync(feed)).FailuresInARow));

        desk.Server.On("/feed", 410);
        await desk.PollAsync(feed);
        Assert.True((await desk.StateAsync(feed)).Gone);

        desk.Server.Requests.Clear();
        desk.Time.Advance(TimeSpan.FromDays(9));
        await desk.SweepAsync();
        await desk.PollAsync(feed);
        Assert.Empty(desk.Server.Requests);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task An_Overloaded_Server_Is_Left_Until_The_Time_It_Names(int status)
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await desk.FollowAsync(desk.Server.On("/feed", 200, Entry.Rss(_one)));

        desk.Server.On("/feed", status, headers: ("Retry-After", "7200"));
        await desk.PollAsync(feed);
        Assert.Equal(TimeSpan.FromHours(2), (await desk.StateAsync(feed)).NextDue - desk.Time.GetUtcNow());

        var due = (await desk.StateAsync(feed)).NextDue.AddHours(3);
        desk.Server.On("/feed", status, headers: ("Retry-After", due.ToString("R", System.Globalization.CultureInfo.InvariantCulture)));
        await desk.PollAsync(feed);
        Assert.Equal(due, (await desk.StateAsync(feed)).NextDue, TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task A_Row_Of_The_First_Shape_Is_Read_And_Its_Keys_Move_Out_With_The_Next_Save()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await desk.FollowAsync(desk.Server.On("/feed", 200, Entry.Rss(_one)));
        await MakeOldAsync(desk, feed);

        Assert.Empty(await desk.PollAsync(feed));
        var row = (await desk.Table.GetAsync(Keys.Of(feed.Id), Keys.Feed(feed.Id), Cancel))!;
        Assert.DoesNotContain("\"seen\":{\"", row.Data, StringComparison.Ordinal);
        desk.Server.On("/feed", 200, Entry.Rss(_two, _one));
        Assert.Equal(["Story 2"], await desk.PollAsync(feed));
    }

    [Fact]
    public async Task A_Removed_Feed_Leaves_Nothing_And_Starts_Anew_When_It_Is_Added_Again()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await desk.FollowAsync(desk.Server.On("/feed", 200, Entry.Rss(_one)));

        Assert.Equal(feed, (await desk.Feeds.RemoveAsync(feed.Id, Cancel))?.Feed);
        Assert.Empty(await desk.Table.QueryAsync(Keys.Of(feed.Id), Keys.All, Cancel).ToListAsync(Cancel));
        Assert.Null(await desk.Feeds.RemoveAsync(feed.Id, Cancel));

        await desk.FollowAsync(feed.Url);
    }

    // As version 0.1 wrote it: the keys in the feed's own row, and no row beside it.
    private static async Task MakeOldAsync(PollingDesk desk, Feed feed)
    {
        var record = (await desk.Feeds.GetAsync(feed.Id, Cancel))!;
        Assert.NotEmpty(record.State.Seen);
        Assert.True(await desk.Table.SubmitAsync(Keys.Of(feed.Id),
            [new TableWrite.Upsert(Keys.Feed(feed.Id), Document.Write(new FeedRow(feed, record.State with { BodyHash = null }))), new TableWrite.Delete(Keys.Seen(feed.Id))], Cancel));
    }

    private static async Task<IReadOnlyList<FeedId>> AddManyAsync(PollingDesk desk, int count)
    {
        var feeds = Enumerable.Range(0, count).Select(i => new Feed(desk.Server.On($"/feed/{i}", 200, Entry.Rss(Entry.Number(i))))).ToList();
        foreach (var feed in feeds)
            await desk.Feeds.AddAsync(feed, desk.Time.GetUtcNow(), Cancel);
        return [.. feeds.Select(feed => feed.Id)];
    }

    private static IEnumerable<string> Rows<T>(PollingDesk desk) where T : TableWrite =>
        desk.Table.Transactions.SelectMany(writes => writes).OfType<T>().Select(write => write.Row).Where(row => !row.StartsWith("beat|", StringComparison.Ordinal));
}
