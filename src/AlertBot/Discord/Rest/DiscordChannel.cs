using System.Collections.Immutable;

namespace AlertBot.Discord.Rest;

/// <summary>A channel or thread, as far as we ask (resources/channel).</summary>
/// <param name="LastMessageId">The last message that was written, which may have been deleted; of a forum its last thread.</param>
internal sealed record DiscordChannel(
    string Id,
    int Type,
    string? GuildId = null,
    string? ParentId = null,
    string? OwnerId = null,
    int Flags = 0,
    ImmutableArray<ForumTag>? AvailableTags = null,
    DiscordChannel.Metadata? ThreadMetadata = null,
    string? LastMessageId = null)
{
    /// <summary>REQUIRE_TAG among the channel flags: no thread without a tag.</summary>
    public bool RequiresTag => (Flags & (1 << 4)) != 0;

    internal sealed record Metadata(string? ArchiveTimestamp = null);
}

/// <param name="Moderated">Only those who may manage threads can set it.</param>
internal sealed record ForumTag(string Id, string Name, bool Moderated = false);

internal sealed record ThreadList(ImmutableArray<DiscordChannel> Threads, bool HasMore = false);
