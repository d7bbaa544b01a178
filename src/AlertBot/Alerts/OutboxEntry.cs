using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>One message on its way to one channel.</summary>
/// <param name="Due">Not before this time.</param>
/// <param name="Claimed">When the attempt now under way began; null when nobody has tried. After a crash it tells that the message may be out.</param>
/// <param name="Failures">Attempts in a row that failed, which spaces the next. A 429 is none: Discord says itself when to come back. Nor is a death of ours.</param>
/// <param name="LastFailure">Why the last attempt failed, one line.</param>
internal sealed record OutboxEntry(
    AlertId Id,
    DealId Deal,
    DevelopmentId Development,
    string ChannelId,
    DateTimeOffset Due,
    DateTimeOffset? FirstClaimed = null,
    DateTimeOffset? Claimed = null,
    int Failures = 0,
    string? LastFailure = null)
{
    /// <summary>The digest that this is being put into; null for a message of its own.</summary>
    public DigestPlace? Place { get; init; }

    /// <summary>The trace that its delivery continues (W3C traceparent); null when nobody traces.</summary>
    public string? Trace { get; init; }

    /// <summary>The user whose direct messages the channel is; null for a channel of a server.</summary>
    public string? Person { get; init; }

    /// <summary>The development's, 1 to 5: what weighs more goes first. A digest has none, since what is in it could wait.</summary>
    public int Importance { get; init; }

    /// <summary>The importance of what somebody waits for.</summary>
    public const int Foremost = 5;

    /// <summary>An attempt may have left its message; only one that is known to have left none may be told otherwise now.</summary>
    public bool MayBeOut => FirstClaimed is not null || Claimed is not null;
}
