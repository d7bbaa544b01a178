using System.Diagnostics;
using AlertBot.Feeds.Health;
using AlertBot.Feeds.WebSub;
using AlertBot.Text;

namespace AlertBot.Feeds;

/// <summary>What one poll found, and the feed's state after it. The state is saved only when everything for the items is durable.</summary>
internal sealed record PollOutcome(IReadOnlyList<FeedItem> Unseen, FeedState State);

/// <summary>
/// Decides what a poll means for a feed. The pipeline calls in order: <see cref="ValidatorsToSend"/>, the client, <see cref="Known"/>,
/// <see cref="FeedParser"/> on what is not known, <see cref="After"/>.
/// </summary>
internal static class FeedPoll
{
    // Both are part of the feed's row, which must stay small whatever a stranger writes.
    private const int LongestTitle = 300;
    private const int LongestReason = 1000;

    // Some servers answer 304 for ever (NetNewsWire drops its validators after 8 days for that reason).
    private static readonly TimeSpan _validatorsTrusted = TimeSpan.FromDays(8);

    public static Validators? ValidatorsToSend(FeedState state, DateTimeOffset now) =>
        state.Validators is { } validators && now - validators.Since <= _validatorsTrusted ? validators : null;

    /// <summary>A whole document of the same bytes as last time is nothing new: many servers know no validators, or ignore them.</summary>
    public static FetchResult Known(FeedState state, FetchResult result) =>
        result is FetchResult.Fetched fetched && fetched.BodyHash == state.BodyHash
            ? new FetchResult.NotModified(fetched.FreshFor) { MovedTo = fetched.MovedTo, Validators = fetched.Validators }
            : result;

    /// <summary>
    /// The unseen items that are told. The first poll tells only what was published since polling began: a feed that is added does not
    /// flood the channel with its past (PEERS.md, row 15), and what came out between adding and polling is not lost. Feeds give the
    /// second or only the minute, so what bears the minute of the adding counts as later.
    /// </summary>
    public static IEnumerable<FeedItem> ToTell(FeedState before, IReadOnlyList<FeedItem> unseen) =>
        before.Seeded ? unseen : unseen.Where(item => item.Published >= before.Added.AddTicks(-(before.Added.Ticks % TimeSpan.TicksPerMinute)));

    /// <param name="parsed">The reading of what was fetched; null when nothing was.</param>
    public static PollOutcome After(Feed feed, FeedState state, FetchResult result, ParseResult? parsed, DateTimeOffset now, PollRules rules)
    {
        var (unseen, next) = Read(feed, state with { LastPolled = now }, result, parsed, now, rules);
        return new PollOutcome(unseen, Dated(feed.Id, state, next, unseen, result, now, rules.Options));
    }

    /// <summary>
    /// When something failed in between, at this end: nothing counts as seen, and the feed is asked again like one that fails, so that an
    /// item that cannot be kept does not have its feed polled at every sweep.
    /// </summary>
    public static FeedState AfterTrouble(FeedId id, FeedState state, string reason, DateTimeOffset now, FeedsOptions options) =>
        Dated(id, state, Failed(state with { LastPolled = now }, reason), [], new FetchResult.Failed(reason), now, options);

    /// <summary>
    /// A push is a part of the feed, often the new items only. What it brings is seen; what the next poll will ask with stays, for the
    /// document at the feed's address is another one.
    /// </summary>
    public static PollOutcome AfterPush(FeedState state, ParsedFeed feed, DateTimeOffset now, PollRules rules)
    {
        var (unseen, seen) = SeenItems.After(state, feed, rules.CanonicalUrl, now);
        return new PollOutcome(unseen, state with
        {
            Seen = seen,
            Push = state.Push! with { LastPush = now },
            LastNewItem = unseen.Count > 0 ? now : state.LastNewItem,
            Health = state.Health with { Silences = FeedRhythm.After(state.Health.Silences, state.LastNewItem, unseen, now) },
        });
    }

    private static FeedState Dated(
        FeedId id, FeedState before, FeedState after, IReadOnlyList<FeedItem> unseen, FetchResult result, DateTimeOffset now, FeedsOptions options) => after with
        {
            NextDue = PollSchedule.NextDue(id, after, result, now, options),
            Health = HealthHistory.After(before, after, unseen, result, now),
        };

    private static (IReadOnlyList<FeedItem> Unseen, FeedState State) Read(
        Feed feed, FeedState state, FetchResult result, ParseResult? parsed, DateTimeOffset now, PollRules rules) => (result, parsed) switch
        {
            (FetchResult.Fetched fetched, ParseResult.Parsed read) => Succeeded(feed, state, fetched, read.Feed, now, rules),
            (FetchResult.Fetched fetched, ParseResult.NotAFeed none) => ([], Failed(state, $"{none.Reason}, at {fetched.Address}")),
            (FetchResult.NotModified same, _) => ([], Move.After(Well(state, now), feed, same.MovedTo) with { Validators = Some(same.Validators) ?? state.Validators }),
            (FetchResult.Failed failed, _) => ([], Failed(state, failed.Reason)),
            (FetchResult.Gone gone, _) => ([], Failed(state, gone.Reason) with { Gone = true, Push = null }),
            _ => throw new UnreachableException()
        };

    private static (IReadOnlyList<FeedItem> Unseen, FeedState State) Succeeded(
        Feed feed, FeedState state, FetchResult.Fetched fetched, ParsedFeed read, DateTimeOffset now, PollRules rules)
    {
        var (unseen, seen) = SeenItems.After(state, read, rules.CanonicalUrl, now);
        return (unseen, Move.After(Well(state, now), feed, fetched.MovedTo) with
        {
            Validators = Some(fetched.Validators),
            BodyHash = fetched.BodyHash,
            Hints = read.Hints,
            Push = PushState.After(state, fetched.Push ?? read.Push, missed: unseen.Count > 0, rules.Options),
            Seen = seen,
            Seeded = true,
            Title = read.Title.Length > 0 ? Excerpt.Of(read.Title, LongestTitle) : state.Title,
            LastNewItem = unseen.Count > 0 ? Newest(unseen, state, now) : state.LastNewItem
        });
    }

    private static Validators? Some(Validators? validators) => validators is null or { ETag: null, LastModified: null } ? null : validators;

    // On the first poll the items' own dates tell how lively the feed is; later, that something new came is known better than when.
    private static DateTimeOffset? Newest(IReadOnlyList<FeedItem> unseen, FeedState state, DateTimeOffset now) =>
        state.Seeded ? now : unseen.Max(item => item.Published) is { } newest && newest < now ? newest : now;

    private static FeedState Well(FeedState state, DateTimeOffset now) =>
        state with { LastSuccess = now, FailuresInARow = 0, LastFailure = null, Gone = false };

    private static FeedState Failed(FeedState state, string reason) =>
        Move.AfterFailure(state with { FailuresInARow = state.FailuresInARow + 1, LastFailure = Excerpt.Of(reason.ReplaceLineEndings(" "), LongestReason) });
}
