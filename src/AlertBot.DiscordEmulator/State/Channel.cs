using System.Text.Json.Serialization;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>A guild channel, a thread or a direct message channel, in Discord's own shape (resources/channel.mdx).</summary>
internal sealed record Channel(Snowflake Id, ChannelType Type)
{
    public Snowflake? GuildId { get; init; }

    public string? Name { get; init; }

    public int? Position { get; init; }

    public string? Topic { get; init; }

    public int Flags { get; init; }

    public Snowflake? ParentId { get; init; }

    public Snowflake? LastMessageId { get; init; }

    public IReadOnlyList<ForumTag>? AvailableTags { get; init; }

    public Snowflake? OwnerId { get; init; }

    public ThreadMetadata? ThreadMetadata { get; init; }

    public int? MessageCount { get; init; }

    public int? MemberCount { get; init; }

    public int? TotalMessageSent { get; init; }

    public IReadOnlyList<Snowflake>? AppliedTags { get; init; }

    public IReadOnlyList<User>? Recipients { get; init; }

    public const int RequireTag = 1 << 4;

    public bool IsThread() => Type is ChannelType.PublicThread;

    public bool HoldsMessages() => Type is not ChannelType.Forum;

    public bool RequiresTag() => (Flags & RequireTag) != 0;
}

internal sealed record ForumTag(Snowflake Id, string Name, bool Moderated = false)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public Snowflake? EmojiId { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public string? EmojiName { get; init; }
}

internal sealed record ThreadMetadata(bool Archived, bool Locked, DateTimeOffset ArchiveTimestamp, int AutoArchiveDuration, DateTimeOffset CreateTimestamp);

/// <summary>Why the bot may not use a channel or read what was written there, or may not write to a user.</summary>
internal sealed record Denial(int Code);
