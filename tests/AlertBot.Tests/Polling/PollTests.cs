using AlertBot.Feeds;
using AlertBot.Storage;
using Microsoft.AspNetCore.Http;

namespace AlertBot.Tests.Polling;

/// <summary>What a poll reads and writes.</summary>
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

    private static IEnumerable<string> Rows<T>(PollingDesk desk) where T : TableWrite =>
        desk.Table.Transactions.SelectMany(writes => writes).OfType<T>().Select(write => write.Row).Where(row => !row.StartsWith("beat|", StringComparison.Ordinal));
}
