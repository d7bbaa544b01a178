using System.Text.Json.Serialization;
using AlertBot.Articles;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>One message, or one edit, on its way to one channel.</summary>
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

    /// <summary>The message that this edits or replies to; null for a message of its own.</summary>
    public AlertId? Follows { get; init; }

    /// <summary>The article whose addition this tells as a reply; null for an edit.</summary>
    public ArticleId? Adds { get; init; }

    /// <summary>In a forum: whose thread it stands in. One of its own is opened by the message itself. Null elsewhere.</summary>
    public ThreadPer? Threads { get; init; }

    /// <summary>It opens the thread of a deal, and tells nothing else.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool Starts { get; init; }

    /// <summary>The latest attempt whose end is not known: what it sent may still be under way.</summary>
    public DateTimeOffset? Doubt { get; init; }

    /// <summary>For an edit: the hash of what every attempt whose end is not known wrote (<see cref="Shown.Hash"/>); null when that is not one and the same.</summary>
    public string? Writes { get; init; }

    /// <summary>How many material additions the first attempt told; later ones tell as many or more.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Updates { get; init; }

    /// <summary>Grows when what it is to tell changed: an attempt under way then finds that it told less.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int Stamp { get; init; }

    /// <summary>One that edits this message or replies to it.</summary>
    public OutboxEntry Follower(AlertId id, DateTimeOffset due) => new(id, Deal, Development, ChannelId, due) { Follows = Id, Person = Person, Trace = Trace };

    /// <summary>A reply stands in the thread of what it replies to.</summary>
    public bool OpensThread => Threads == ThreadPer.Development && Follows is null;

    public bool IsEdit => Follows is not null && Adds is null;

    public bool IsReply => Adds is not null;

    /// <summary>An attempt may have left its message; only one that is known to have left none may be told otherwise now.</summary>
    public bool MayBeOut => FirstClaimed is not null || Claimed is not null;
}
