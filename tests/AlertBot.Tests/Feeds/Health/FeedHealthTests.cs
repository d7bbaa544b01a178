using AlertBot.Articles;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot.Tests.Feeds.Health;

public static class FeedHealthTests
{
    private static readonly DateTimeOffset _start = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    private static readonly PollRules _rules = new(new FeedsOptions(), CanonicalUrl.Of);
    private static readonly Feed _feed = new("https://a.example/feed");

    [Fact]
    public static void A_Feed_Waits_Until_It_Was_Polled() =>
        Assert.Equal(FeedCondition.Waiting, FeedHealth.Judge(new FeedState { Added = _start, NextDue = _start }, _start).Condition);

    [Fact]
    public static void A_Feed_That_Answers_Is_Ok_Since_It_Began_To()
    {
        var state = Poll(Poll(New(), _start, News(_start)), _start.AddHours(1));

        Assert.Equal((FeedCondition.Ok, _start), (FeedHealth.Judge(state, _start.AddHours(1)).Condition, FeedHealth.Judge(state, _start.AddHours(1)).Since!.Value));
    }

    [Theory]
    [InlineData("HTTP 500", null, nameof(FeedCondition.Failing))]
    [InlineData("HTTP 403", "Cloudflare", nameof(FeedCondition.Blocked))]
    public static void Failures_Have_Their_Beginning_Their_Number_And_The_Last_Reason(string reason, string? challenge, string condition)
    {
        var state = Poll(New(), _start, News(_start));
        for (var failure = 1; failure <= 3; failure++)
            state = Fail(state, _start.AddMinutes(10 * failure), new FetchResult.Failed(reason, null, challenge));

        Assert.Equal(new FeedHealth(Enum.Parse<FeedCondition>(condition), _start.AddMinutes(10), $"{reason} (3 failures in a row)"), FeedHealth.Judge(state, _start.AddMinutes(30)));
        var well = Poll(state, _start.AddHours(2));
        Assert.Equal((FeedCondition.Ok, _start.AddHours(2)), (FeedHealth.Judge(well, _start.AddHours(2)).Condition, FeedHealth.Judge(well, _start.AddHours(2)).Since!.Value));
    }

    [Fact]
    public static void A_Feed_That_Is_Gone_Says_So()
    {
        var gone = Fail(New(), _start, new FetchResult.Gone("HTTP 410 at x"));

        Assert.Equal((FeedCondition.Gone, _start, "HTTP 410 at x; it is not polled any more"), (FeedHealth.Judge(gone, _start).Condition, FeedHealth.Judge(gone, _start).Since!.Value, FeedHealth.Judge(gone, _start).Reason));
    }

    // Speaks hourly from 8 to 20 on working days, so that it is silent from Friday evening to Monday morning.
    [Theory]
    [InlineData("2026-03-23T07:30:00Z", nameof(FeedCondition.Ok))]
    [InlineData("2026-03-22T12:00:00Z", nameof(FeedCondition.Ok))]
    [InlineData("2026-03-24T15:00:00Z", nameof(FeedCondition.Quiet))]
    public static void Quiet_Is_Longer_Than_The_Feeds_Own_Nights_And_Weekends(string at, string condition)
    {
        var state = New();
        for (var hour = _start; hour < _start.AddDays(19); hour = hour.AddHours(1))
            state = Poll(state, hour, hour is { DayOfWeek: >= DayOfWeek.Monday and <= DayOfWeek.Friday, Hour: >= 8 and <= 20 } ? News(hour) : null);

        Assert.Equal(condition, FeedHealth.Judge(state, DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture)).Condition.ToString());
        Assert.Equal(TimeSpan.FromHours(60), state.Health.Silences.Max(silence => silence.Length));
    }

    [Fact]
    public static void The_First_Poll_Learns_The_Rhythm_From_The_Items_Dates()
    {
        var weekly = Poll(New(), _start, [.. Enumerable.Range(0, 5).Select(week => new FeedItem { Id = $"{week}", Title = $"Week {week}", Published = _start.AddDays(-7 * week) })]);

        Assert.Equal(FeedCondition.Ok, FeedHealth.Judge(weekly, _start.AddDays(10)).Condition);
        Assert.Equal(FeedCondition.Quiet, FeedHealth.Judge(weekly, _start.AddDays(11)).Condition);
        Assert.Contains("it never was silent for longer than 7 days", FeedHealth.Judge(weekly, _start.AddDays(11)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public static void Of_A_New_Feed_Nobody_Says_That_It_Is_Quiet() =>
        Assert.Equal(FeedCondition.Ok, FeedHealth.Judge(Poll(New(), _start, News(_start)), _start.AddDays(30)).Condition);

    [Theory]
    [InlineData(2, 60, false)]
    [InlineData(3, 29, false)]
    [InlineData(3, 30, true)]
    [InlineData(9, 300, true)]
    public static void Blindness_Takes_Three_Polls_And_Half_An_Hour(int failures, int minutes, bool blind)
    {
        var state = Poll(New(), _start, News(_start));
        for (var failure = 0; failure < failures; failure++)
            state = Fail(state, _start.AddMinutes(1 + (minutes * (double)failure / (failures - 1))), new FetchResult.Failed("HTTP 500"));

        Assert.Equal(blind ? _start.AddMinutes(1) : null, state.Health.BlindSince);
        Assert.Null(Poll(state, _start.AddDays(1)).Health.BlindSince);
    }

    [Fact]
    public static void A_Feed_That_Fails_Every_Other_Time_Never_Goes_Blind()
    {
        var state = New();
        for (var poll = 0; poll < 100; poll++)
        {
            state = poll % 3 == 2 ? Poll(state, _start.AddMinutes(20 * poll)) : Fail(state, _start.AddMinutes(20 * poll), new FetchResult.Failed("HTTP 500"));
            Assert.Null(state.Health.BlindSince);
        }
    }

    private static FeedState New() => new() { Added = _start, NextDue = _start };

    private static FeedItem[] News(DateTimeOffset at) => [new FeedItem { Id = $"{at.Ticks}", Title = $"News of {at}", Published = at }];

    private static FeedState Poll(FeedState state, DateTimeOffset at, params FeedItem[]? items) => FeedPoll.After(
        _feed,
        state,
        items is { Length: > 0 } ? new FetchResult.Fetched(ReadOnlyMemory<byte>.Empty, null, new Uri(_feed.Url), new Validators(null, null, at), null) : new FetchResult.NotModified(null),
        items is { Length: > 0 } ? new ParseResult.Parsed(new ParsedFeed("rss", "A", null, null, [.. items])) : null,
        at,
        _rules).State;

    private static FeedState Fail(FeedState state, DateTimeOffset at, FetchResult result) => FeedPoll.After(_feed, state, result, null, at, _rules).State;
}
