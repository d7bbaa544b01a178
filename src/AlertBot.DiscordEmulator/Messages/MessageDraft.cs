using System.Text.Json;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>A message form that passed every limit.</summary>
/// <remarks><c>Form</c>: The raw form: an edit must tell a field that is absent from one that is null.</remarks>
internal sealed record MessageDraft(JsonElement Form, MessageFlags Flags, AllowedMentions Mentions, IReadOnlyList<UploadedFile> Files)
{
    public string Content => Field("content")?.GetString()?.Trim() ?? "";

    public JsonElement Embeds => Field("embeds") ?? WireJson.EmptyList;

    public JsonElement Components => Field("components") ?? WireJson.EmptyList;

    public JsonElement? Nonce => Field("nonce");

    public bool EnforceNonce => Field("enforce_nonce")?.ValueKind is JsonValueKind.True;

    public bool Tts => Field("tts")?.ValueKind is JsonValueKind.True;

    public bool IsEmpty => Content.Length == 0 && Embeds.GetArrayLength() == 0 && Components.GetArrayLength() == 0 && Files.Count == 0;

    public bool Mentioned(string name) => Form.TryGetProperty(name, out _);

    public JsonElement? Field(string name) =>
        Form.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;

    /// <remarks><c>place</c>: Which flags may be set where the message goes, and whom it pings by default. <c>kept</c>: Flags the message has already; they cannot be taken away by an edit.</remarks>
    public static MessageDraft? Read(JsonElement form, IReadOnlyList<UploadedFile> files, MessagePlace place, FormErrors errors, MessageFlags kept = MessageFlags.None)
    {
        var flags = (MessageFlags)(FlagsOf(form) & (int)place.AllowedFlags) | (kept & MessageFlags.ComponentsV2);
        MessageLimits.Check(new FormReader(form, errors, place.Path), (flags & MessageFlags.ComponentsV2) != 0);
        return errors.Any ? null : new MessageDraft(form, flags, AllowedMentions.Read(form, place.DefaultMentions), files);
    }

    private static int FlagsOf(JsonElement form) =>
        form.TryGetProperty("flags", out var flags) && flags.ValueKind is JsonValueKind.Number && flags.TryGetInt32(out var bits) ? bits : 0;
}
