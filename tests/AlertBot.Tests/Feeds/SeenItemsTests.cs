using System.Collections.Immutable;
using AlertBot.Articles;
using AlertBot.Feeds;

namespace AlertBot.Tests.Feeds;

public static class SeenItemsTests
{
    private static readonly DateTimeOffset _now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly FeedItem _first = new() { Id = "1", Title = "Harbour buys Quay", Link = "https://a.example/1", Published = _now.AddHours(-2) };
    private static readonly FeedItem _second = new() { Id = "2", Title = "Quay is bought", Link = "https://a.example/2", Published = _now.AddHours(-1) };

    [Fact]
    public static void An_Item_Is_New_Once()
    {
        var (unseen, state) = After(new FeedState(), _first, _second);
        Assert.Equal([_first, _second], unseen);

        Assert.Empty(After(state, _first, _second).Unseen);
    }

    [Fact]
    public static void Two_Items_Of_One_Second_Are_Two_Items()
    {
        var twin = _second with { Published = _first.Published };

        Assert.Equal([_first, twin], After(new FeedState(), _first, twin).Unseen);
    }

    [Fact]
    public static void Items_That_Are_Nothing_But_Text_Are_Told_Apart_By_It()
    {
        FeedItem one = new() { Description = "Harbour buys Quay." }, two = new() { Description = "Quay denies it.", Link = "https://a.example/" };

        Assert.Equal([one, two], After(new FeedState(), one, two).Unseen);
        Assert.Equal([two], After(Seen(one), one, two).Unseen);
    }

    [Fact]
    public static void A_Later_Item_With_An_Earlier_Date_Is_New() =>
        Assert.Equal([_second with { Published = _now.AddDays(-9) }], After(Seen(_first), _first, _second with { Published = _now.AddDays(-9) }).Unseen);

    [Theory]
    [InlineData("guid")]
    [InlineData("link")]
    [InlineData("title")]
    [InlineData("date")]
    [InlineData("title date")]
    [InlineData("guid title")]
    [InlineData("guid date")]
    [InlineData("link title date")]
    [InlineData("guid link")]
    public static void A_Changed_Item_Is_Not_New(string what)
    {
        var changed = what.Split(' ').Aggregate(_first, Changed);

        Assert.NotEqual(_first, changed);
        Assert.Empty(After(Seen(_first, _second), changed, _second).Unseen);
    }

    [Fact]
    public static void Changes_One_After_The_Other_Keep_It_Known()
    {
        var guidChanged = _first with { Id = "1-v2" };
        var linkChangedToo = guidChanged with { Link = "https://a.example/moved/1" };
        var allChanged = linkChangedToo with { Title = "Quay now belongs to Harbour" };

        var state = After(After(Seen(_first), guidChanged).State, linkChangedToo).State;

        Assert.Empty(After(state, allChanged).Unseen);
    }

    [Fact]
    public static void A_Feed_May_Reorder() => Assert.Empty(After(Seen(_first, _second), _second, _first).Unseen);

    [Fact]
    public static void What_A_Feed_Drops_And_Brings_Back_Is_Not_New()
    {
        var truncated = After(Seen(_first, _second), _second).State;

        Assert.Empty(After(truncated, _now.AddDays(29), _second, _first).Unseen);
    }

    [Fact]
    public static void What_Was_Away_For_Longer_Than_Thirty_Days_Is_Forgotten()
    {
        var truncated = After(Seen(_first, _second), _now.AddDays(31), _second).State;

        Assert.Equal([_first], After(truncated, _now.AddDays(32), _second, _first).Unseen);
    }

    [Fact]
    public static void What_Stays_In_The_Feed_Is_Never_Forgotten()
    {
        var state = Seen(_first);
        for (var day = 1; day < 100; day += 20)
            state = After(state, _now.AddDays(day), _first).State;

        Assert.Empty(After(state, _now.AddDays(100), _first).Unseen);
    }

    [Fact]
    public static void A_Title_That_Comes_Back_Another_Day_Is_New()
    {
        var briefing = new FeedItem { Title = "Morning briefing", Published = _now };

        Assert.Single(After(Seen(briefing), briefing with { Published = _now.AddDays(1) }).Unseen);
    }

    [Fact]
    public static void Entries_Of_A_Live_Blog_That_Share_A_Link_Are_Told_By_Their_Guids()
    {
        var (one, two) = (_first with { Link = "https://a.example/live" }, _second with { Link = "https://a.example/live" });
        var third = two with { Id = "3", Title = "A third entry" };

        Assert.Equal([third], After(Seen(one, two), one, two, third).Unseen);
    }

    [Fact]
    public static void A_Guid_That_All_Items_Share_Hides_None()
    {
        var (one, two) = (_first with { Id = "https://a.example/" }, _second with { Id = "https://a.example/" });

        Assert.Equal([two], After(Seen(one), one, two).Unseen);
    }

    [Fact]
    public static void Two_Items_With_One_Title_On_One_Day_Are_Two_Items()
    {
        var (one, two) = (_first with { Title = "Market update" }, _second with { Title = "Market update" });

        Assert.Equal([one, two], After(new FeedState(), one, two).Unseen);
    }

    [Fact]
    public static void An_Item_Written_Twice_Is_One() => Assert.Equal([_first], After(new FeedState(), _first, _first).Unseen);

    [Fact]
    public static void An_Item_That_Says_Nothing_Is_New_Once() => Assert.Empty(After(Seen(new FeedItem()), new FeedItem()).Unseen);

    [Fact]
    public static void The_Keys_Stay_Within_Their_Bound_And_A_Long_Feed_Is_Told_Once()
    {
        var items = Enumerable.Range(0, 15_000).Select(i => _first with { Id = $"{i}", Link = $"https://a.example/{i}", Title = $"Item {i}" }).ToArray();

        var (unseen, state) = After(new FeedState(), items);

        Assert.Equal(15_000, unseen.Count);
        Assert.Equal(SeenItems.MaxKeys, state.Seen.Count);
        Assert.Empty(After(state, items).Unseen);
    }

    [Fact]
    public static void Old_Keys_Make_Room_For_The_Feeds_Own()
    {
        var state = new FeedState { Seen = Enumerable.Range(0, SeenItems.MaxKeys).ToImmutableDictionary(i => $"old{i}", _ => _now.AddDays(-1)) };

        var after = After(state, _first).State;

        Assert.Equal(SeenItems.MaxKeys, after.Seen.Count);
        Assert.Empty(After(after, _first).Unseen);
    }

    private static FeedItem Changed(FeedItem item, string what) => what switch
    {
        "guid" => item with { Id = "1-v2" },
        "link" => item with { Link = "https://a.example/moved/1" },
        "title" => item with { Title = "Harbour has bought Quay" },
        "date" => item with { Published = _now.AddDays(3) },
        _ => throw new ArgumentOutOfRangeException(nameof(what))
    };

    private static FeedState Seen(params FeedItem[] items) => After(new FeedState(), items).State;

    private static (IReadOnlyList<FeedItem> Unseen, FeedState State) After(FeedState state, params FeedItem[] items) => After(state, _now, items);

    private static (IReadOnlyList<FeedItem> Unseen, FeedState State) After(FeedState state, DateTimeOffset now, params FeedItem[] items)
    {
        var (unseen, seen) = SeenItems.After(state, new ParsedFeed("rss", "T", null, null, [.. items]), CanonicalUrl.Of, now);
        return (unseen, state with { Seen = seen });
    }
}
