using AlertBot.Feeds;
using Microsoft.AspNetCore.Http;

namespace AlertBot.Tests.Polling;

/// <summary>What publishers do to feeds, poll after poll: no item is told twice and none is missed.</summary>
public sealed class MutableFeedTests
{
    private static readonly Entry _one = Entry.Number(1);
    private static readonly Entry _two = Entry.Number(2);
    private static readonly Entry _three = Entry.Number(3);

    [Fact]
    public Task The_Past_Is_Silent_And_What_Comes_Is_Told_Once() => AssertToldAsync(
        [[_one], [_two, _one], [_three, _two, _one], [_three, _two, _one]], [[], ["Story 2"], ["Story 3"], []]);

    [Fact]
    public Task A_Changed_Guid_Makes_No_New_Item() => AssertToldAsync(
        [[_one], [_one with { Guid = "tag:ledger.example,1#2" }, _two], [_one with { Guid = "tag:ledger.example,1#3" }, _two]], [[], ["Story 2"], []]);

    [Fact]
    public Task A_Changed_Date_Makes_No_New_Item() => AssertToldAsync(
        [[_one], [_two, _one with { Date = _one.Date?.AddDays(2) }], [_two, _one with { Date = null }], [_two, _one with { Date = _one.Date?.AddYears(-1) }]],
        [[], ["Story 2"], [], []]);

    [Fact]
    public Task A_Changed_Title_Makes_No_New_Item() => AssertToldAsync(
        [[_one], [_two, _one with { Title = "Story 1, corrected" }], [_two, _one with { Title = "Story 1, corrected again" }]], [[], ["Story 2"], []]);

    [Fact]
    public Task A_Guid_That_Counts_Up_With_Each_New_Title_And_Date_Makes_No_New_Item() => AssertToldAsync(
        [
            [_one with { Guid = "https://ledger.example/story/1#0" }],
            [_one with { Guid = "https://ledger.example/story/1#1", Title = "Now it is so", Date = _one.Date?.AddHours(1) }],
            [_one with { Guid = "https://ledger.example/story/1#2", Title = "Now it is otherwise", Date = _one.Date?.AddHours(2) }],
        ],
        [[], [], []]);

    [Fact]
    public Task Removed_And_Returned_Items_Are_Not_New() => AssertToldAsync(
        [[_two, _one], [_two], [_three], [_three, _two, _one]], [[], [], ["Story 3"], []]);

    [Fact]
    public Task Order_Means_Nothing() => AssertToldAsync(
        [[_one, _two], [_two, _one], [_one, _three, _two], [_three, _two, _one]], [[], [], ["Story 3"], []]);

    [Fact]
    public Task A_Feed_That_Is_Cut_Short_And_Grows_Again_Tells_Only_What_Is_New() => AssertToldAsync(
        [Numbers(1, 50), Numbers(41, 51), Numbers(1, 52)], [[], ["Story 51"], ["Story 52"]]);

    [Fact]
    public Task Two_Items_Of_One_Second_Are_Both_Told_Also_One_After_The_Other() => AssertToldAsync(
        [[_one], [_two with { Date = _one.Date }, _one], [_three with { Date = _one.Date }, _two with { Date = _one.Date }, _one]],
        [[], ["Story 2"], ["Story 3"]]);

    [Fact]
    public Task A_Guid_That_All_Items_Share_Hides_None() => AssertToldAsync(
        [[Same(_one)], [Same(_two), Same(_one)], [Same(_three), Same(_two), Same(_one)]], [[], ["Story 2"], ["Story 3"]]);

    [Fact]
    public Task A_Guid_That_Was_Shared_Hides_None_Either_When_One_Item_Is_Left() => AssertToldAsync(
        [[Same(_two), Same(_one)], [Same(_three)], [Same(Entry.Number(4))]], [[], ["Story 3"], ["Story 4"]]);

    [Fact]
    public Task Items_That_All_Link_To_The_Front_Page_Are_Told_One_By_One() => AssertToldAsync(
        [[Front(_one)], [Front(_two)], [Front(_three)], [Front(_three)]], [[], ["Story 2"], ["Story 3"], []]);

    [Fact]
    public Task Entries_Of_A_Live_Blog_That_Differ_In_The_Links_Fragment_Are_Told_One_By_One() => AssertToldAsync(
        [[Live(1)], [Live(2)], [Live(2)], [Live(3)]], [[], ["Story 2"], [], ["Story 3"]]);

    [Fact]
    public Task Links_And_Guids_That_Turn_To_Https_Make_No_New_Item() => AssertToldAsync(
        [
            [Permalink(_one, "http://ledger.example/story/1"), Permalink(_two, "http://ledger.example/story/2")],
            [Permalink(_one, "https://ledger.example/story/1"), Permalink(_two, "https://www.ledger.example/story/2/"), Permalink(_three, "https://ledger.example/story/3")],
        ],
        [[], ["Story 3"]]);

    [Fact]
    public Task Links_That_Turn_To_Https_While_Titles_And_Dates_Change_Make_No_New_Item() => AssertToldAsync(
        [
            [Permalink(_one, "http://ledger.example/story/1")],
            [Permalink(_one with { Title = "Story one", Date = _one.Date?.AddDays(1) }, "https://ledger.example/story/1")],
        ],
        [[], []]);

    [Fact]
    public Task Tracking_Parameters_That_Change_Make_No_New_Item() => AssertToldAsync(
        [
            [Permalink(_one, "https://ledger.example/story/1?utm_source=rss&utm_campaign=1"), Permalink(_two, "https://ledger.example/story?id=2&utm_campaign=1")],
            [
                Permalink(_one with { Title = "Story 1!" }, "https://ledger.example/story/1?utm_source=rss&utm_campaign=2"),
                Permalink(_two with { Title = "Story 2!" }, "https://ledger.example/story?id=2&utm_campaign=2"),
                Permalink(_three, "https://ledger.example/story?id=3&utm_campaign=2"),
            ],
        ],
        [[], ["Story 3"]]);

    [Fact]
    public Task An_Item_Without_Guid_Link_Or_Date_Is_Known_By_Its_Title() => AssertToldAsync(
        [[new(null, null, "A", null)], [new(null, null, "B", null), new(null, null, "A", null)], [new(null, null, "A", null), new(null, null, "B", null)]],
        [[], ["B"], []]);

    [Fact]
    public async Task A_Feed_That_Was_Empty_For_Two_Months_Tells_Only_What_Is_New()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await FollowAsync(desk, [_two, _one]);

        for (var week = 0; week < 9; week++)
        {
            // Each time other bytes, so that it is read each time.
            Serve(desk, Entry.Rss($"<generator>{week}</generator>", []));
            desk.Time.Advance(TimeSpan.FromDays(7));
            Assert.Empty(await desk.PollAsync(feed));
        }

        Serve(desk, Entry.Rss(_three, _two, _one));
        Assert.Equal(["Story 3"], await desk.PollAsync(feed));
    }

    [Fact]
    public async Task What_Stood_In_An_Unchanged_Feed_For_Months_Is_Still_Known_After_It_Left_And_Came_Back()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await FollowAsync(desk, [_two, _one]);
        for (var week = 0; week < 9; week++)
        {
            desk.Time.Advance(TimeSpan.FromDays(7));
            Assert.Empty(await desk.PollAsync(feed));
        }

        Serve(desk, Entry.Rss(_three, _two));
        Assert.Equal(["Story 3"], await desk.PollAsync(feed));
        desk.Time.Advance(TimeSpan.FromDays(1));
        Serve(desk, Entry.Rss(_three, _two, _one));
        Assert.Empty(await desk.PollAsync(feed));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_Feed_Of_Thousands_Of_Items_Is_Told_Once_Wherever_The_New_Ones_Stand(bool dated)
    {
        var items = Numbers(1, 5000).Select(entry => dated ? entry : entry with { Date = null }).ToArray();
        var (old, above, below) = (items[10..4990], items[..10], items[4990..]);
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await FollowAsync(desk, old);

        Serve(desk, Entry.Rss([.. above, .. old]));
        Assert.Equal(above.Select(entry => entry.Title).Order(), (await desk.PollAsync(feed)).Order());
        Serve(desk, Entry.Rss([.. above, .. old, .. below]));
        Assert.Equal(below.Select(entry => entry.Title).Order(), (await desk.PollAsync(feed)).Order());
        Serve(desk, Entry.Rss([.. items.Reverse()]));
        Assert.Empty(await desk.PollAsync(feed));
    }

    [Fact]
    public async Task A_Feed_That_Moves_For_Good_Tells_Nothing_Twice_And_Is_Asked_At_Its_New_Address_After_The_Third_Time()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await FollowAsync(desk, [_one]);
        desk.Server.On("/feed", 301, headers: ("Location", "/new"));
        desk.Server.On("/new", 200, Entry.Rss(_two, _one));

        Assert.Equal(["Story 2"], await desk.PollAsync(feed));
        Assert.Empty(await desk.PollAsync(feed));
        Assert.Null((await desk.StateAsync(feed)).Address);
        Assert.Empty(await desk.PollAsync(feed));
        Assert.Equal(desk.Server.Root + "/new", (await desk.StateAsync(feed)).Address);

        desk.Server.Requests.Clear();
        desk.Server.On("/new", 200, Entry.Rss(_three, _two, _one));
        Assert.Equal(["Story 3"], await desk.PollAsync(feed));
        Assert.Equal(["/new"], desk.Server.Requests);
    }

    [Fact]
    public async Task A_Redirect_That_Is_Temporary_Or_Passes_Is_Not_Remembered()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await FollowAsync(desk, [_one]);
        desk.Server.On("/new", 200, Entry.Rss(_one));

        foreach (var status in (int[])[302, 302, 302, 301, 301, 307, 301, 301])
        {
            desk.Server.On("/feed", status, headers: ("Location", "/new"));
            await desk.PollAsync(feed);
        }

        Assert.Null((await desk.StateAsync(feed)).Address);
    }

    [Fact]
    public async Task A_New_Address_That_Fails_Is_Given_Up_For_The_Old_One()
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await FollowAsync(desk, [_one]);
        desk.Server.On("/feed", 308, headers: ("Location", "/new"));
        desk.Server.On("/new", 200, Entry.Rss(_one));
        for (var poll = 0; poll < 3; poll++)
            await desk.PollAsync(feed);
        Assert.NotNull((await desk.StateAsync(feed)).Address);

        desk.Server.On("/new", 404);
        Serve(desk, Entry.Rss(_two, _one));
        for (var poll = 0; poll < 3; poll++)
            Assert.Empty(await desk.PollAsync(feed));

        Assert.Equal(["Story 2"], await desk.PollAsync(feed));
    }

    private static Entry[] Numbers(int first, int last) => [.. Enumerable.Range(first, last - first + 1).Reverse().Select(Entry.Number)];

    private static Entry Same(Entry entry) => entry with { Guid = "https://ledger.example/feed-of-all" };

    private static Entry Front(Entry entry) => entry with { Link = "https://ledger.example/" };

    private static Entry Live(int number) => Entry.Number(number) with { Guid = null, Link = $"https://ledger.example/live#entry-{number}" };

    private static Entry Permalink(Entry entry, string link) => entry with { Guid = link, Link = link };

    private static async Task AssertToldAsync(Entry[][] polls, string[][] told)
    {
        await using var desk = await PollingDesk.OpenAsync();
        var feed = await FollowAsync(desk, polls[0]);
        Assert.Empty(told[0]);
        foreach (var (entries, titles) in polls.Zip(told).Skip(1))
        {
            Serve(desk, Entry.Rss(entries));
            Assert.Equal(titles, await desk.PollAsync(feed));
        }
    }

    private static Task<Feed> FollowAsync(PollingDesk desk, Entry[] entries) => desk.FollowAsync(Serve(desk, Entry.Rss(entries)));

    private static string Serve(PollingDesk desk, string document) => desk.Server.On("/feed", http => http.Response.WriteAsync(document, http.RequestAborted));
}
