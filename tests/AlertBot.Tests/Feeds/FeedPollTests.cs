using AlertBot.Articles;
using AlertBot.Feeds;

namespace AlertBot.Tests.Feeds;

public static class FeedPollTests
{
    private static readonly DateTimeOffset _now = new(2026, 5, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly Uri _address = new("https://a.example/feed");
    private static readonly Validators _validators = new("\"v1\"", null, _now);
    private static readonly FetchResult _fetched = new FetchResult.Fetched(default, null, _address, _validators, null);
    private static readonly FeedItem _item = new() { Id = "1", Title = "One", Published = _now.AddMinutes(-3) };

    [Fact]
    public static void A_Read_Feed_Is_Seeded_And_Well()
    {
        var (unseen, state) = After(new FeedState { FailuresInARow = 3, LastFailure = "HTTP 500", Added = _now }, _fetched, Parsed(_item));

        Assert.Equal([_item], unseen);
        Assert.True(state.Seeded);
        Assert.Equal((0, null), (state.FailuresInARow, state.LastFailure));
        Assert.Equal((_now, _now, _item.Published, "T"), (state.LastPolled, state.LastSuccess, state.LastNewItem, state.Title));
        Assert.Equal(_validators, state.Validators);
    }

    [Fact]
    public static void The_First_Poll_Tells_Only_What_Came_Since_The_Feed_Was_Added()
    {
        var old = _item with { Id = "0", Published = _now.AddDays(-2) };
        var undated = _item with { Id = "u", Published = null };
        var state = new FeedState { Added = _now.AddMinutes(-5) };

        Assert.Equal([_item], FeedPoll.ToTell(state, [old, _item, undated]));
        Assert.Equal([old, _item, undated], FeedPoll.ToTell(state with { Seeded = true }, [old, _item, undated]));
    }

    [Fact]
    public static void An_Item_That_Bears_The_Minute_In_Which_Its_Feed_Was_Added_Is_Told()
    {
        var state = new FeedState { Added = new DateTimeOffset(2026, 4, 27, 12, 0, 42, 500, TimeSpan.Zero) };
        var sameMinute = _item with { Published = new DateTimeOffset(2026, 4, 27, 12, 0, 0, TimeSpan.Zero) };
        var minuteBefore = _item with { Published = new DateTimeOffset(2026, 4, 27, 11, 59, 59, TimeSpan.Zero) };

        Assert.Equal([sameMinute], FeedPoll.ToTell(state, [sameMinute, minuteBefore]));
    }

    [Fact]
    public static void An_Answer_That_Is_No_Feed_Is_A_Failure_And_Forgets_Nothing()
    {
        var seen = After(new FeedState(), _fetched, Parsed(_item)).State;

        var (unseen, state) = After(seen, _fetched, new ParseResult.NotAFeed("an HTML page, not a feed"));

        Assert.Empty(unseen);
        Assert.Equal((1, "an HTML page, not a feed, at https://a.example/feed"), (state.FailuresInARow, state.LastFailure));
        Assert.Equal((seen.Seen, seen.Validators, seen.LastSuccess), (state.Seen, state.Validators, state.LastSuccess));
    }

    [Fact]
    public static void Failures_Are_Counted_And_Nothing_Changed_Ends_The_Count()
    {
        var failed = After(After(new FeedState(), new FetchResult.Failed("HTTP 500")).State, new FetchResult.Failed("HTTP 502")).State;
        Assert.Equal((2, "HTTP 502"), (failed.FailuresInARow, failed.LastFailure));

        var well = After(failed, new FetchResult.NotModified(null)).State;
        Assert.Equal((0, null, _now), (well.FailuresInARow, well.LastFailure, well.LastSuccess));
    }

    [Fact]
    public static void A_Feed_That_Is_Gone_Is_Marked_With_The_Reason()
    {
        var state = After(new FeedState(), new FetchResult.Gone("HTTP 410 at https://a.example/feed")).State;

        Assert.Equal((true, "HTTP 410 at https://a.example/feed"), (state.Gone, state.LastFailure));
    }

    [Theory]
    [InlineData(8, true)]
    [InlineData(8.1, false)]
    public static void Validators_Are_Sent_For_Eight_Days(double days, bool sent) =>
        Assert.Equal(sent ? _validators : null, FeedPoll.ValidatorsToSend(new FeedState { Validators = _validators }, _now.AddDays(days)));

    private static ParseResult.Parsed Parsed(params FeedItem[] items) => new(new ParsedFeed("rss", "T", null, null, [.. items]));

    private static PollOutcome After(FeedState state, FetchResult result, ParseResult? parsed = null) =>
        FeedPoll.After(new Feed("https://a.example/feed"), state, result, parsed, _now, new PollRules(new FeedsOptions(), CanonicalUrl.Of));
}
