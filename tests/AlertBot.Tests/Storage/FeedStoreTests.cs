using System.Collections.Immutable;
using AlertBot.Feeds;
using AlertBot.Storage;
using static AlertBot.Tests.Storage.Samples;

namespace AlertBot.Tests.Storage;

public sealed class FeedStoreTests : IDisposable
{
    private static readonly Feed _feed = new("https://ledger.example/feed?x=1#y", "The Daily Ledger");

    private readonly SqliteStore _store = new();
    private readonly FeedStore _feeds;

    public FeedStoreTests() => _feeds = new FeedStore(_store.Table);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_New_Feed_Is_Due_When_It_Says()
    {
        Assert.True(await _feeds.AddAsync(_feed, Noon, Cancel));

        Assert.Empty(await _feeds.DueAsync(Noon.AddTicks(-1), Cancel));
        Assert.Equal([_feed.Id], await _feeds.DueAsync(Noon, Cancel));
        Assert.Equal(_feed, (await _feeds.GetAsync(_feed.Id, Cancel))!.Feed);
    }

    [Fact]
    public async Task A_Feed_Added_Again_Keeps_Its_State()
    {
        await _feeds.AddAsync(_feed, Noon, Cancel);
        await SaveAsync(new FeedState { NextDue = Noon.AddHours(1), Title = "Ledger" });

        Assert.False(await _feeds.AddAsync(_feed, Noon, Cancel));

        Assert.Equal("Ledger", (await _feeds.GetAsync(_feed.Id, Cancel))!.State.Title);
        Assert.Empty(await _feeds.DueAsync(Noon, Cancel));
    }

    [Fact]
    public async Task Every_Property_Of_The_State_Comes_Back()
    {
        await _feeds.AddAsync(_feed, Noon, Cancel);
        var state = new FeedState
        {
            Validators = new Validators("W/\"a\"", "Mon, 27 Apr 2026 12:00:00 GMT", Noon),
            Seen = ImmutableDictionary<string, DateTimeOffset>.Empty.Add("Guid: 1/ü", Noon).Add("b", Noon.AddTicks(7)),
            NextDue = Noon.AddHours(1),
            LastPolled = Noon,
            LastSuccess = Noon.AddMinutes(-1),
            LastNewItem = Noon.AddMinutes(-2),
            FailuresInARow = 3,
            LastFailure = "404 at …",
            Title = "Ledger",
            Seeded = true,
        };

        Assert.True(await SaveAsync(state));

        AssertSame(state, (await _feeds.GetAsync(_feed.Id, Cancel))!.State);
    }

    [Fact]
    public async Task Of_Two_Polls_Of_One_Feed_The_Second_To_Save_Is_Told_So_And_Changes_Nothing()
    {
        await _feeds.AddAsync(_feed, Noon, Cancel);
        var read = (await _feeds.GetAsync(_feed.Id, Cancel))!;

        Assert.True(await _feeds.SaveAsync(read, new FeedState { NextDue = Noon.AddHours(1) }, Cancel));
        Assert.False(await _feeds.SaveAsync(read, new FeedState { NextDue = Noon.AddHours(2) }, Cancel));

        Assert.Equal([_feed.Id], await _feeds.DueAsync(Noon.AddDays(1), Cancel));
        Assert.Equal(Noon.AddHours(1), (await _feeds.GetAsync(_feed.Id, Cancel))!.State.NextDue);
    }

    [Fact]
    public async Task A_Feed_Saved_Without_A_New_Time_Keeps_Its_Place()
    {
        await _feeds.AddAsync(_feed, Noon, Cancel);

        Assert.True(await SaveAsync(new FeedState { NextDue = Noon, FailuresInARow = 1 }));

        Assert.Equal([_feed.Id], await _feeds.DueAsync(Noon, Cancel));
    }

    [Fact]
    public async Task A_Feed_That_Is_Gone_Is_Never_Due_But_May_Come_Back()
    {
        await _feeds.AddAsync(_feed, Noon, Cancel);

        Assert.True(await SaveAsync(new FeedState { NextDue = Noon, Gone = true }));
        Assert.Empty(await _feeds.DueAsync(DateTimeOffset.MaxValue.AddTicks(-1), Cancel));
        Assert.True(await SaveAsync(new FeedState { NextDue = Noon.AddHours(3), Gone = true }));
        Assert.True(await SaveAsync(new FeedState { NextDue = Noon.AddHours(3) }));
        Assert.Equal([_feed.Id], await _feeds.DueAsync(Noon.AddHours(3), Cancel));
    }

    [Fact]
    public async Task Many_Feeds_Are_Due_In_Order_Of_Time_Whatever_The_Offset_Of_Their_Clocks()
    {
        var feeds = Enumerable.Range(0, 60).Select(i => new Feed($"https://ledger.example/{i}")).ToList();
        foreach (var (i, feed) in feeds.Index())
            await _feeds.AddAsync(feed, Noon.AddMinutes(-i).ToOffset(TimeSpan.FromHours((i % 5) - 2)), Cancel);

        Assert.Equal([.. feeds.Skip(10).Reverse().Select(feed => feed.Id)], await _feeds.DueAsync(Noon.AddMinutes(-10), Cancel));
        Assert.Equal(feeds.OrderBy(feed => feed.Url, StringComparer.Ordinal), (await _feeds.ListAsync(Cancel)).Select(record => record.Feed));
        Assert.Equal(16, feeds.Select(feed => Keys.Of(feed.Id)).Distinct().Count());
    }

    public void Dispose() => _store.Dispose();

    private async Task<bool> SaveAsync(FeedState state) => await _feeds.SaveAsync((await _feeds.GetAsync(_feed.Id, Cancel))!, state, Cancel);
}
