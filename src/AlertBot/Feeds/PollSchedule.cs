using System.Diagnostics;

namespace AlertBot.Feeds;

/// <summary>Decides when a feed is due next: how often it speaks, what its server and its document ask, how often it failed, whether it pushes.</summary>
internal static class PollSchedule
{
    /// <summary>No server's wish makes us ask more often, and none keeps us away longer.</summary>
    private static readonly TimeSpan _shortest = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _longest = TimeSpan.FromHours(24);
    // A header's word counts up to here: many servers send a day or more for every file they serve, and mean their pictures.
    private static readonly TimeSpan _longestFresh = TimeSpan.FromHours(1);
    // Where pushes come, polls only catch what they lose.
    private static readonly TimeSpan _pushed = TimeSpan.FromHours(1);

    /// <param name="state">The state after this poll, with the failure counted and the newest item noted.</param>
    public static DateTimeOffset NextDue(FeedId id, FeedState state, FetchResult result, DateTimeOffset now, FeedsOptions options)
    {
        var wait = result switch
        {
            FetchResult.Fetched fetched => Unfailed(id, state, fetched.FreshFor, now, options),
            FetchResult.NotModified unchanged => Unfailed(id, state, unchanged.FreshFor, now, options),
            FetchResult.Failed failed => Max(BackOff(id, state.FailuresInARow, options), failed.RetryAfter ?? TimeSpan.Zero),
            // Gone feeds are not polled; should one be asked for again, then at the slowest.
            FetchResult.Gone => _longest,
            _ => throw new UnreachableException()
        };
        return Renewing(state, SkippingTo(state, now + Clamp(wait, _shortest, _longest), now), now);
    }

    // An answer that is no feed counts as a failure though it came.
    private static TimeSpan Unfailed(FeedId id, FeedState state, TimeSpan? freshFor, DateTimeOffset now, FeedsOptions options) =>
        state.FailuresInARow > 0
            ? BackOff(id, state.FailuresInARow, options)
            : new[] { Quiet(state.LastNewItem, now, options), Min(freshFor ?? TimeSpan.Zero, _longestFresh), Hinted(state, now), Pushed(state, now) }.Max();

    // A twelfth of the silence so far: a feed that spoke within the hour is lively, one silent for half a day is asked as a quiet one is.
    private static TimeSpan Quiet(DateTimeOffset? lastNew, DateTimeOffset now, FeedsOptions options) =>
        lastNew is { } last ? Clamp((now - last) / 12, options.Interval, Max(options.QuietInterval, options.Interval)) : options.Interval;

    // Most documents name a period because their software does (WordPress: an hour). One that has spoken within its period speaks more
    // often than it says, and is not taken at its word.
    private static TimeSpan Hinted(FeedState state, DateTimeOffset now) =>
        state.Hints?.Ttl is { } ttl && !(now - state.LastNewItem < ttl) ? Min(ttl, _longestFresh) : TimeSpan.Zero;

    private static TimeSpan Pushed(FeedState state, DateTimeOffset now) => state.Push?.IsProven(now) == true ? _pushed : TimeSpan.Zero;

    private static DateTimeOffset SkippingTo(FeedState state, DateTimeOffset due, DateTimeOffset now) =>
        state is { FailuresInARow: 0, Hints: { } hints } ? hints.Unskipped(due, now + _longest) : due;

    // The poll is what renews a lease, so it must come in time for that.
    private static DateTimeOffset Renewing(FeedState state, DateTimeOffset due, DateTimeOffset now) =>
        state.Push is { } push && push.IsActive(now) && push.NextAsk(now) is { } ask && ask < due ? new[] { ask, now + _shortest }.Max() : due;

    // Doubles from failure to failure. Half of it is fixed and up to half depends on the feed, so that the feeds of a server that was
    // down do not all come back at one moment.
    private static TimeSpan BackOff(FeedId id, int failures, FeedsOptions options)
    {
        var full = Min(options.Interval * Math.Pow(2, Math.Clamp(failures, 1, 20) - 1), _longest);
        return Max(options.Interval, full * (0.5 + (Share(id) / 2)));
    }

    // 0 to 1. The id is a hash, so its characters are as good as random and the same on every machine.
    private static double Share(FeedId id) => id.Value.Aggregate(0, (sum, c) => ((sum * 31) + c) % 1000) / 1000.0;

    private static TimeSpan Clamp(TimeSpan value, TimeSpan least, TimeSpan most) => Min(Max(value, least), most);

    private static TimeSpan Min(TimeSpan left, TimeSpan right) => left < right ? left : right;

    private static TimeSpan Max(TimeSpan left, TimeSpan right) => left > right ? left : right;
}
