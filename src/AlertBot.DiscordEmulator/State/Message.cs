using System.Text.Json;
using System.Text.Json.Serialization;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.State;

/// <summary>As MessageResponse in the OpenAPI description. <c>mentions</c>, <c>mention_roles</c> and <c>mention_everyone</c> are exactly whom it pings.</summary>
internal sealed record Message(Snowflake Id, Snowflake ChannelId, User Author, DateTimeOffset Timestamp)
{
    public int Type { get; init; }

    public string Content { get; init; } = "";

    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public DateTimeOffset? EditedTimestamp { get; init; }

    public bool Tts { get; init; }

    public bool Pinned { get; init; }

    public bool MentionEveryone { get; init; }

    public IReadOnlyList<User> Mentions { get; init; } = [];

    public IReadOnlyList<Snowflake> MentionRoles { get; init; } = [];

    public IReadOnlyList<Attachment> Attachments { get; init; } = [];

    public JsonElement Embeds { get; init; } = WireJson.EmptyList;

    public JsonElement Components { get; init; } = WireJson.EmptyList;

    public int Flags { get; init; }

    /// <summary>In the answer to the create call only: Discord does not keep it on the message, so nothing may look for it later.</summary>
    public JsonElement? Nonce { get; init; }

    public Snowflake? ApplicationId { get; init; }

    public Snowflake? WebhookId { get; init; }

    public MessageReference? MessageReference { get; init; }

    public InteractionMetadata? InteractionMetadata { get; init; }

    public InvokedBy? Interaction { get; init; }

    public bool Has(MessageFlags flag) => ((MessageFlags)Flags & flag) != 0;
}

internal sealed record MessageReference(int Type, Snowflake ChannelId, Snowflake MessageId, Snowflake? GuildId);

internal sealed record InteractionMetadata(Snowflake Id, int Type, User User, IReadOnlyDictionary<string, Snowflake> AuthorizingIntegrationOwners)
{
    public Snowflake? InteractedMessageId { get; init; }
}

/// <summary>The command a reply answers: the line above it says who used what.</summary>
internal sealed record InvokedBy(Snowflake Id, int Type, string Name, User User);
