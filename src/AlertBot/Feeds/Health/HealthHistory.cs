using System.Collections.Immutable;

namespace AlertBot.Feeds.Health;

/// <summary>What of a feed's past its health is judged by; part of the feed's state and saved with it.</summary>
internal sealed record HealthHistory
{
    /// <summary>When the failures in a row began.</summary>
    public DateTimeOffset? FailingSince { get; init; }

    /// <summary>What the last failure was.</summary>
    public FeedCondition Trouble { get; init; }

    /// <summary>When it last began to answer well.</summary>
    public DateTimeOffset? WellSince { get; init; }

    /// <summary>Set while the desk is blind here, as the ops channel was told: when the failures began.</summary>
    public DateTimeOffset? BlindSince { get; init; }

    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <param name="before">The state before the poll.</param>
    /// <param name="after">The state after it, with failures counted.</param>
    /// <param name="unseen">The items it brought that were not known.</param>
    public static HealthHistory After(
        FeedState before, FeedState after, IReadOnlyList<FeedItem> unseen, FetchResult result, DateTimeOffset now)
    {
        var health = before.Health;
        if (after.FailuresInARow == 0)
        {
            return health with
            {
                FailingSince = null,
                WellSince = health.FailingSince is null ? health.WellSince ?? now : now,
                BlindSince = null,
                Silences = FeedRhythm.After(health.Silences, before.LastNewItem, unseen, now),
            };
        }

        var failing = health with { FailingSince = health.FailingSince ?? now, Trouble = TroubleOf(result) };
        return failing with { BlindSince = failing.BlindSince ?? (Blindness.Begins(after with { Health = failing }, now) ? failing.FailingSince : null) };
    }

    private static FeedCondition TroubleOf(FetchResult result) => result switch
    {
        FetchResult.Gone => FeedCondition.Gone,
        FetchResult.Failed { Challenge: not null } => FeedCondition.Blocked,
        FetchResult.Fetched fetched => ChallengePage.InText(fetched.Body) is null ? FeedCondition.NotAFeed : FeedCondition.Blocked,
        _ => FeedCondition.Failing,
    };
}
