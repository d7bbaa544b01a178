using AlertBot.Feeds;
using Microsoft.AspNetCore.Http;

namespace AlertBot.Tests.Polling;

/// <summary>Polls that are in each other's way, fail, or should not be made.</summary>
public sealed class PollTroubleTests
{
    private static readonly Entry _one = Entry.Number(1);
    private static readonly Entry _two = Entry.Number(2);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

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
    public async Task A_Host_That_Answers_429_Is_Left_Alone_With_All_Its_Feeds()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var first = await desk.FollowAsync(desk.Server.On("/first", 200, Entry.Rss(_one)));
        var second = await desk.FollowAsync(desk.Server.On("/second", 200, Entry.Rss(_one)));
        desk.Server.On("/first", 429, headers: ("Retry-After", "7200"));
        await desk.PollAsync(first);
        desk.Server.On("/second", 200, Entry.Rss(_one, _two));
        desk.Server.Requests.Clear();

        Assert.Empty(await desk.PollAsync(second));

        Assert.Empty(desk.Server.Requests);
        var state = await desk.StateAsync(second);
        Assert.Equal((0, desk.Time.GetUtcNow().AddHours(2)), (state.FailuresInARow, state.NextDue));
        desk.Time.Advance(TimeSpan.FromHours(2));
        Assert.Equal(["Story 2"], await desk.PollAsync(second));
    }
}
