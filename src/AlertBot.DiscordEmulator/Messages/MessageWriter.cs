using System.Text.Json;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>Turns a checked draft into a message and its changes; commits nothing. Its callers hold the store's gate.</summary>
internal sealed class MessageWriter(Store store, Ids ids, World world, EmulatorAddress address, TimeProvider time)
{
    /// <remarks><c>ownId</c>: A forum post's first message has the thread's id (resources/channel.mdx).</remarks>
    public (Message Message, IReadOnlyList<Change> Changes) New(MessageDraft draft, Snowflake channelId, Snowflake? ownId = null, Func<Message, Message>? also = null)
    {
        var id = ownId ?? ids.Next();
        var uploads = new Uploads(draft, channelId, ids, address, []);
        var plain = new Message(id, channelId, world.Bot, time.GetUtcNow()) { Tts = draft.Tts };
        var message = Written(plain, draft, uploads) with { Flags = (int)draft.Flags, MessageReference = Reply(draft, channelId) };
        if (message.MessageReference is not null)
            message = message with { Type = 19 };
        message = also?.Invoke(message) ?? message;
        return (message, [.. uploads.Stored(store), store.Messages.Put(id, message), .. Counted(message)]);
    }

    public (Message Message, IReadOnlyList<Change> Changes) Edited(Message before, MessageDraft draft, bool marked = true)
    {
        var uploads = new Uploads(draft, before.ChannelId, ids, address, before.Attachments);
        var flags = draft.Mentioned("flags")
            ? (before.Flags & ~(int)MessageFlags.SuppressEmbeds) | (int)draft.Flags
            : before.Flags;
        var message = Written(before, draft, uploads) with
        {
            Flags = flags & ~(int)MessageFlags.Loading,
            EditedTimestamp = marked ? time.GetUtcNow() : before.EditedTimestamp,
        };
        return (message, [.. uploads.Stored(store), store.Messages.Put(message.Id, message)]);
    }

    private Message Written(Message message, MessageDraft draft, Uploads uploads)
    {
        if (draft.Mentioned("content"))
            message = message with { Content = draft.Content };
        if (draft.Mentioned("embeds"))
            message = message with { Embeds = EmbedShape.All(draft.Embeds, uploads.Resolve) };
        if (draft.Mentioned("components"))
            message = message with { Components = ComponentShape.All(draft.Components, uploads.Resolve) };
        // "reconstructed from scratch" whenever the text is edited, with this request's allowed_mentions (resources/message.mdx, "Edit Message").
        if (draft.Mentioned("content") || (draft.Flags & MessageFlags.ComponentsV2) != 0)
            message = Pings.Of(message.Content, V2Components(draft, message), draft.Mentions, store).On(message);
        return message with { Attachments = uploads.Listed };
    }

    private static JsonElement V2Components(MessageDraft draft, Message message) =>
        (draft.Flags & MessageFlags.ComponentsV2) != 0 ? message.Components : WireJson.EmptyList;

    /// <summary>A reply to what is not there, which is an error unless fail_if_not_exists is false (resources/message.mdx, "Message Reference Structure").</summary>
    public bool IsLost(MessageDraft draft, Snowflake channelId) =>
        draft.Field("message_reference") is { ValueKind: JsonValueKind.Object } reference
        && Target(draft) is not null
        && Reply(draft, channelId) is null
        && !(reference.TryGetProperty("fail_if_not_exists", out var fails) && fails.ValueKind is JsonValueKind.False);

    private MessageReference? Reply(MessageDraft draft, Snowflake channelId) =>
        Target(draft) is { } target && store.Messages.Find(target) is { } message && message.ChannelId == channelId
            ? new MessageReference(0, channelId, target, world.GuildId)
            : null;

    private static Snowflake? Target(MessageDraft draft) =>
        draft.Field("message_reference") is { ValueKind: JsonValueKind.Object } reference && reference.TryGetProperty("message_id", out var id) ? Snowflake.Parse(id.ToString()) : null;

    private IEnumerable<Change> Counted(Message message)
    {
        if (store.Channels.Find(message.ChannelId) is not { } channel || message.Has(MessageFlags.Ephemeral))
            return [];

        // A message wakes an archived thread (topics/threads.mdx, "Active & Archived Threads").
        var now = channel with
        {
            LastMessageId = message.Id,
            MessageCount = channel.MessageCount + 1,
            TotalMessageSent = channel.TotalMessageSent + 1,
            ThreadMetadata = channel.ThreadMetadata is { } metadata ? metadata with { Archived = false } : null,
        };
        return [store.Channels.Put(channel.Id, now)];
    }
}
