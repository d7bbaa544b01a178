using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using AlertBot.Text;

namespace AlertBot.Discord.Messages;

/// <summary>
/// What we say on Discord: the only type that the client takes. However it is made it pings nobody but the roles named on purpose, since
/// a bot's message without allowed_mentions would ping whatever feed text holds, on edits again (discord-api-docs, resources/message).
/// </summary>
internal sealed record DiscordMessage
{
    /// <summary>In an edit, nothing leaves what the message has.</summary>
    public string? Content { get; init; } = "";

    public ImmutableArray<Embed> Embeds { get; init; } = [];

    [JsonPropertyName("components")]
    public ImmutableArray<ButtonRow> Rows { get; init; } = [];

    public MessageFlags Flags { get; init; }

    /// <summary>At most 25 characters. A second message with the same nonce within minutes is answered with the first.</summary>
    public string? Nonce { get; init; }

    /// <summary>The message that this replies to.</summary>
    [JsonPropertyName("message_reference")]
    public MessageReference? Reference { get; init; }

    public bool? EnforceNonce => Nonce is null ? null : true;

    /// <summary>Sent beside the JSON; null leaves those that a message has.</summary>
    [JsonIgnore]
    public MessageFile? File { get; init; }

    public ImmutableArray<MessageFile.Described>? Attachments => File is { } file ? [new("0", file.Name, file.Description)] : null;

    /// <summary>Ids of the roles that this message may ping.</summary>
    [JsonIgnore]
    public ImmutableArray<string> PingedRoles { get; init; } = [];

    public AllowedMentions AllowedMentions => AllowedMentions.Of(PingedRoles);

    public byte[] ToJson() => Write(MessageLimits.Fit(this));

    public Body ToBody() => Body.Of(ToJson(), File);

    public Body ToEditBody() => Body.Of(ToEditJson(), File);

    /// <summary>For an edit: Discord takes no nonce there.</summary>
    public byte[] ToEditJson()
    {
        var fitted = MessageLimits.Fit(this with { Nonce = null, Reference = null });
        return Write(fitted.Content is "" ? fitted with { Content = null } : fitted);
    }

    /// <summary>Two messages with the same are the same after an edit.</summary>
    public string Hash() => ContentHash.Of(Encoding.UTF8.GetString(ToEditJson()));

    private static byte[] Write(DiscordMessage fitted) => JsonSerializer.SerializeToUtf8Bytes(fitted, MessageJson.Default.DiscordMessage);
}
