using System.Collections.Immutable;
using AlertBot.Articles;

namespace AlertBot.Alerts;

/// <summary>A message that Discord has: the proof of delivery, and what later edits and replies refer to.</summary>
/// <param name="SentAt">When Discord made it, which may be long before it was found; by our clock where Discord's runs ahead.</param>
internal sealed record SentAlert(OutboxEntry Entry, string MessageId, DateTimeOffset SentAt)
{
    /// <summary>Null when that is not known for sure: an attempt ended unseen.</summary>
    public Shown? Shown { get; init; }

    /// <summary>The articles whose material additions it told from the beginning: nobody needs a reply with them.</summary>
    public ImmutableArray<ArticleId> Told { get; init; } = [];

    /// <summary>What stands above its card; null for nothing, and for one that an older version posted: an edit leaves that as it is.</summary>
    public Lead? Lead { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>The thread of a forum in which it stands; null for a channel.</summary>
    public string? ThreadId { get; init; }

    /// <summary>Where it stands, as Discord is asked for it.</summary>
    public string Where => ThreadId ?? Entry.ChannelId;

    /// <summary>Why it is not edited any more: somebody deleted it. Null while it is there.</summary>
    public string? Gone { get; init; }

    public DateTimeOffset LastWritten => EditedAt ?? SentAt;
}
