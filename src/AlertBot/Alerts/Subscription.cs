using System.Collections.Immutable;
using AlertBot.Deals;
using AlertBot.Developments;
using AlertBot.Text;

namespace AlertBot.Alerts;

/// <summary>A channel, or a person by direct messages, that wants the developments of some deals, or of all when <paramref name="Deals"/> is empty.</summary>
/// <param name="LeastImportance">1 to 5; developments below it are suppressed.</param>
internal sealed record Subscription(string ChannelId, ImmutableArray<DealId> Deals, int LeastImportance = 1)
{
    /// <summary>The id of the Discord server that the channel is in; null where that is not known: then only the operator's deals are told.</summary>
    public string? Server { get; init; }

    /// <summary>Of these kinds only; of all when empty.</summary>
    public ImmutableArray<DevelopmentKind> Kinds { get; init; } = [];

    public ChannelKind Channel { get; init; }

    /// <summary>In a forum: what gets a thread of its own.</summary>
    public ThreadPer Threads { get; init; }

    /// <summary>The user whose direct messages the channel is; null for a channel of a server.</summary>
    public string? Person { get; init; }

    /// <summary>The servers in which a person said what to follow: their deals are among what is told.</summary>
    public ImmutableArray<string> In { get; init; } = [];

    /// <summary>The id of the role that an alert pings; null for none.</summary>
    public string? Role { get; init; }

    public QuietHours? Quiet { get; init; }

    public DigestSchedule? Digest { get; init; }

    /// <summary>The most alerts in any hour; what comes beyond is held. Null for no limit.</summary>
    public int? MostPerHour { get; init; }

    /// <summary>From this importance on nothing is held; null holds everything alike.</summary>
    public int? UrgentFrom { get; init; }

    /// <summary>What stands above the card (<see cref="AlertTemplate"/>); null for nothing.</summary>
    public string? Template { get; init; }

    /// <summary>Null where only the card is posted.</summary>
    public Lead? Lead => Role is null && Template is null ? null : new(Role, Template);

    /// <summary>One subscription a channel.</summary>
    public string Id => IdOf(ChannelId);

    public static string IdOf(string channelId) => ContentHash.Of("subscription", channelId);

    public bool IsIn(string server) => Server == server || In.Contains(server);

    public bool Follows(DealId deal) => Deals.IsEmpty || Deals.Contains(deal);

    /// <summary>The time, or when the quiet hours that it falls into are over.</summary>
    public DateTimeOffset NotQuiet(DateTimeOffset time) => Quiet?.EndOf(time) ?? time;

    public bool IsUrgent(Development development) => development.Importance >= UrgentFrom;
}
