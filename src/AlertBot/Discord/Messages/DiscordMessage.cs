using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AlertBot.Discord.Messages;

/// <summary>
/// What we say on Discord: the only type that the client takes. However it is made it pings nobody but the roles named on purpose, since
/// a bot's message without allowed_mentions would ping whatever feed text holds, on edits again (discord-api-docs, resources/message).
/// </summary>
internal sealed record DiscordMessage
{
    public string Content { get; init; } = "";

    public ImmutableArray<Embed> Embeds { get; init; } = [];

    [JsonPropertyName("components")]
    public ImmutableArray<ButtonRow> Rows { get; init; } = [];

    public MessageFlags Flags { get; init; }

    /// <summary>At most 25 characters. A second message with the same nonce within minutes is answered with the first.</summary>
    public string? Nonce { get; init; }

    public bool? EnforceNonce => Nonce is null ? null : true;

    /// <summary>Sent beside the JSON; null leaves those that a message has.</summary>
    [JsonIgnore]
    public MessageFile? File { get; init; }

    public ImmutableArray<MessageFile.Described>? Attachments => File is { } file ? [new("0", file.Name, file.Description)] : null;

    /// <summary>Ids of the roles that this message may ping.</summary>
    [JsonIgnore]
    public ImmutableArray<string> PingedRoles { get; init; } = [];

    public AllowedMentions AllowedMentions => AllowedMentions.Of(PingedRoles);

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(MessageLimits.Fit(this), MessageJson.Default.DiscordMessage);

    public Body ToBody() => Body.Of(ToJson(), File);

    public Body ToEditBody() => Body.Of(ToEditJson(), File);

    /// <summary>For an edit: Discord takes no nonce there.</summary>
    public byte[] ToEditJson() => (this with { Nonce = null }).ToJson();
}
