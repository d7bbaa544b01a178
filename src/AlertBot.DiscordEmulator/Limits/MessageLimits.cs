using System.Text.Json;

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>What a message form may hold, wherever it is sent (resources/message.mdx, "Create Message").</summary>
internal static class MessageLimits
{
    private const int NonceLength = 25;

    private static readonly string[] _legacy = ["content", "embeds", "sticker_ids", "poll"];

    public static void Check(FormReader message, bool componentsV2)
    {
        message.Text("content", 2000);
        message.Flag("tts");
        message.Integer("flags", 0);
        message.Flag("enforce_nonce");
        Nonce(message);
        EmbedLimits.CheckAll(message);
        MentionLimits.Check(message);
        message.Each("attachments", 10, Attachment);
        message.Plain("sticker_ids", 3);
        ComponentLimits.CheckAll(message, componentsV2);
        if (componentsV2)
            OnlyComponents(message);
    }

    private static void Nonce(FormReader message)
    {
        if (message.Value("nonce") is not { } nonce)
            return;
        if (nonce.ValueKind is JsonValueKind.Number)
            message.Integer("nonce");
        else
            message.Text("nonce", NonceLength);
    }

    private static void Attachment(FormReader attachment)
    {
        attachment.Id("id", required: true);
        attachment.Text("filename", 1024);
        attachment.Text("description", 1024);
    }

    /// <summary>components/reference.mdx: with the flag set, the older fields "will no longer work".</summary>
    private static void OnlyComponents(FormReader message)
    {
        foreach (var name in _legacy.Where(name => Filled(message.Value(name))))
            message.Wrong(name, "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", $"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
    }

    private static bool Filled(JsonElement? value) => value?.ValueKind switch
    {
        null => false,
        JsonValueKind.String => value.Value.GetString()!.Length > 0,
        JsonValueKind.Array => value.Value.GetArrayLength() > 0,
        _ => true,
    };
}
