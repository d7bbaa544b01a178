using System.Diagnostics;
using AlertBot.Feeds.Health;

namespace AlertBot.Feeds;

/// <summary>What one poll found, and the feed's state after it. The state is saved only when everything for the items is durable.</summary>
internal sealed record PollOutcome(IReadOnlyList<FeedItem> Unseen, FeedState State);

/// <summary>
/// Decides what a poll means for a feed. The pipeline calls in order: <see cref="ValidatorsToSend"/>, the client,
/// <see cref="FeedParser"/> on what was fetched, <see cref="After"/>.
/// </summary>
internal static class FeedPoll
{
    // Some servers answer 304 for ever (NetNewsWire drops its validators after 8 days for that reason).
    private static readonly TimeSpan _validatorsTrusted = TimeSpan.FromDays(8);

    public static Validators? ValidatorsToSend(FeedState state, DateTimeOffset now) =>
        state.Validators is { } validators && now - validators.Since <= _validatorsTrusted ? validators : null;

    /// <summary>
    /// The unseen items that are told. The first poll tells only what was published since polling began: a feed that is added does not
    /// flood the channel with its past (PEERS.md, row 15), and what came out between adding and polling is not lost. Feeds give the
    /// second or only the minute, so what bears the minute of the adding counts as later.
    /// </summary>
    public static IEnumerable<FeedItem> ToTell(FeedState before, IReadOnlyList<FeedItem> unseen) =>
        before.Seeded ? unseen : unseen.Where(item => item.Published >= before.Added.AddTicks(-(before.Added.Ticks % TimeSpan.TicksPerMinute)));

    /// <param name="parsed">The reading of what was fetched; null when nothing was.</param>
    public static PollOutcome After(
        FeedId id, FeedState state, FetchResult result, ParseResult? parsed, DateTimeOffset now, FeedsOptions options)
    {
        var (unseen, next) = Read(state with { LastPolled = now }, result, parsed, now);
        return new PollOutcome(unseen, next with
        {
            NextDue = PollSchedule.NextDue(id, next, result, now, options),
            Health = HealthHistory.After(state, next, unseen, result, now),
        });
    }

    private static (IReadOnlyList<FeedItem> Unseen, FeedState State) Read(
        FeedState state, FetchResult result, ParseResult? parsed, DateTimeOffset now) => (result, parsed) switch
        {
            (FetchResult.Fetched fetched, ParseResult.Parsed read) => Succeeded(state, fetched, read.Feed, now),
            (FetchResult.Fetched fetched, ParseResult.NotAFeed none) => ([], Failed(state, $"{none.Reason}, at {fetched.Address}")),
            (FetchResult.NotModified, _) => ([], Well(state, now)),
            (FetchResult.Failed failed, _) => ([], Failed(state, failed.Reason)),
            (FetchResult.Gone gone, _) => ([], Failed(state, gone.Reason) with { Gone = true }),
            _ => throw new UnreachableException()
        };

    private static (IReadOnlyList<FeedItem> Unseen, FeedState State) Succeeded(
        FeedState state, FetchResult.Fetched fetched, ParsedFeed feed, DateTimeOffset now)
    {
        var (unseen, seen) = SeenItems.After(state, feed, now);
        return (unseen, Well(state, now) with
        {
            Validators = fetched.Validators is { ETag: null, LastModified: null } ? null : fetched.Validators,
            Seen = seen,
            Seeded = true,
            Title = feed.Title.Length > 0 ? feed.Title : state.Title,
            LastNewItem = unseen.Count > 0 ? Newest(unseen, state, now) : state.LastNewItem
        });
    }

    // On the first poll the items' own dates tell how lively the feed is; later, that something new came is known better than when.
    private static DateTimeOffset? Newest(IReadOnlyList<FeedItem> unseen, FeedState state, DateTimeOffset now) =>
        state.Seeded ? now : unseen.Max(item => item.Published) is { } newest && newest < now ? newest : now;

    private static FeedState Well(FeedState state, DateTimeOffset now) =>
        state with { LastSuccess = now, FailuresInARow = 0, LastFailure = null, Gone = false };

    private static FeedState Failed(FeedState state, string reason) =>
        state with { FailuresInARow = state.FailuresInARow + 1, LastFailure = reason };
}
