using System.Collections.Immutable;
using AlertBot.Feeds.Health;
using AlertBot.Feeds.WebSub;

namespace AlertBot.Feeds;

/// <summary>What is remembered of a feed between polls. Written only after everything that its items call for is durable.</summary>
internal sealed record FeedState
{
    public Validators? Validators { get; init; }
    /// <summary>Keys of the items seen, and when each was last in the feed. Only where they were asked for (<see cref="IFeedStore.WithSeenAsync"/>).</summary>
    public ImmutableDictionary<string, DateTimeOffset> Seen { get; init; } = [];
    /// <summary>Of the last document that was read; the same bytes again are not read again.</summary>
    public string? BodyHash { get; init; }
    /// <summary>What the last document said about when to ask.</summary>
    public FeedHints? Hints { get; init; }
    /// <summary>Where the feed is asked since its permanent redirect was believed; null for its own URL.</summary>
    public string? Address { get; init; }
    /// <summary>A permanent redirect that is not yet believed.</summary>
    public Move? Move { get; init; }
    /// <summary>The subscription at the feed's hub, if there is one.</summary>
    public PushState? Push { get; init; }
    public DateTimeOffset NextDue { get; init; }
    public DateTimeOffset? LastPolled { get; init; }
    public DateTimeOffset? LastSuccess { get; init; }
    public DateTimeOffset? LastNewItem { get; init; }
    public int FailuresInARow { get; init; }
    public string? LastFailure { get; init; }
    public bool Gone { get; init; }
    public string? Title { get; init; }
    /// <summary>When polling began. The first poll tells what was published since, and takes older items as seen: no flood.</summary>
    public DateTimeOffset Added { get; init; }
    /// <summary>False until the first successful poll.</summary>
    public bool Seeded { get; init; }
    /// <summary>How many of the items that were there already the first poll tells all the same, the newest that match a deal.</summary>
    public int PostLast { get; init; }
    /// <summary>Who wants it polled: ids of Discord servers, and <see cref="FeedOwners.Operator"/>. Empty is the operator alone.</summary>
    public ImmutableArray<string> Owners { get; init; } = [];
    // Not by an initialiser: states that were stored without it would have none (see MissingCollections).
    public HealthHistory Health { get => field ?? new(); init; }
}
