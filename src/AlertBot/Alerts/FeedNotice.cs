using System.Globalization;
using AlertBot.Feeds;
using AlertBot.Feeds.Health;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>Decides whether a change of a feed's state is news for the ops channel: it went blind (<see cref="Blindness"/>), or sees again.</summary>
internal static class FeedNotice
{
    public static Notice? Between(Feed feed, FeedState before, FeedState after) => (before.Health.BlindSince, after.Health.BlindSince) switch
    {
        (null, { } since) => Blind(feed, after, since),
        ({ } since, null) => Sees(feed, after, since),
        _ => null,
    };

    private static Notice Blind(Feed feed, FeedState state, DateTimeOffset since) => new(
        Id(feed, "blind", since),
        NoticeKind.Trouble,
        $"{Name(feed, state)} cannot be read",
        $"{What(state.Health.Trouble)} since {Time(since)}: {state.LastFailure}\n{(state.Gone ? "It is not polled any more; add it again to try." : "It is polled on, and you will be told when it can be read again.")}\n{feed.Url}",
        state.LastPolled ?? since)
    {
        About = feed.Id.Value,
    };

    private static Notice Sees(Feed feed, FeedState state, DateTimeOffset since) => new(
        Id(feed, "sees", since),
        NoticeKind.Recovery,
        $"{Name(feed, state)} can be read again",
        $"It could not be read since {Time(since)}. What it still shows of that time is told now.\n{feed.Url}",
        state.LastPolled ?? since)
    {
        About = feed.Id.Value,
    };

    // An episode is named by its beginning, which is in the state: whoever sees it end or begin names it alike.
    private static AlertId Id(Feed feed, string what, DateTimeOffset since) =>
        new(ContentHash.Of("notice", feed.Id.Value, what, since.UtcTicks.ToString(CultureInfo.InvariantCulture)));

    private static string Name(Feed feed, FeedState state) =>
        feed.Outlet.Length > 0 ? feed.Outlet : PlainText.Line(state.Title ?? "") is { Length: > 0 } title ? title : feed.Url;

    private static string What(FeedCondition trouble) => trouble switch
    {
        FeedCondition.Blocked => "Blocked",
        FeedCondition.NotAFeed => "No feed any more",
        FeedCondition.Gone => "Gone for good",
        _ => "Failing",
    };

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
