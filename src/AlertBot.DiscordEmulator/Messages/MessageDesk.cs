using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Messages;

/// <summary>Create, edit, delete and publish messages in a channel (resources/message.mdx).</summary>
internal sealed class MessageDesk(Store store, MessageWriter writer, NonceWindow nonces, EditLimits editLimits, ChannelAccess access)
{
    public IResult Create(Snowflake channelId, Form form)
    {
        if (access.ToSend(channelId) is { } refused)
            return refused;
        var errors = new FormErrors();
        if (MessageDraft.Read(form.Json, form.Files, MessagePlace.Channel, errors) is not { } draft)
            return errors.Refusal();
        if (draft.IsEmpty)
            return Refusals.EmptyMessage;
        if (draft.Field("message_reference") is not null && access.ToRead(channelId) is not null)
            return Refusals.CannotReply;
        if (writer.IsLost(draft, channelId))
            return Unknown(errors).Refusal();
        if (nonces.Earlier(draft) is { } earlier)
            return earlier;

        var (message, changes) = writer.New(draft, channelId);
        store.Commit([.. changes, .. nonces.Remember(draft, message)]);
        return Answer(message with { Nonce = draft.Nonce });
    }

    public IResult Edit(Snowflake channelId, Snowflake messageId, Form form)
    {
        if (access.ToMessage(channelId, messageId, out var before) is { } refused)
            return refused;
        if (access.ToEdit(before) is { } notEditable)
            return notEditable;
        var errors = new FormErrors();
        if (MessageDraft.Read(form.Json, form.Files, MessagePlace.Edit, errors, (MessageFlags)before.Flags) is not { } draft)
            return errors.Refusal();
        if (editLimits.Check(before) is { } limited)
            return limited;

        var (message, changes) = writer.Edited(before, draft);
        if (IsEmpty(message))
            return Refusals.EmptyMessage;
        store.Commit(changes);
        return Answer(message);
    }

    public IResult Delete(Snowflake channelId, Snowflake messageId)
    {
        if (access.ToMessage(channelId, messageId, out _) is { } refused)
            return refused;

        store.Commit(store.Messages.Remove(messageId));
        return Results.NoContent();
    }

    public IResult Crosspost(Snowflake channelId, Snowflake messageId)
    {
        if (access.ToMessage(channelId, messageId, out var message) is { } refused)
            return refused;
        if (store.Channels.Find(channelId)!.Type is not ChannelType.Announcement)
            return Refusals.WrongChannelType;
        if (message.Has(MessageFlags.Crossposted))
            return Refusals.AlreadyCrossposted;

        var published = message with { Flags = message.Flags | (int)MessageFlags.Crossposted };
        store.Commit(store.Messages.Put(messageId, published));
        return Answer(published);
    }

    public static bool IsEmpty(Message message) =>
        message.Content.Length == 0 && message.Embeds.GetArrayLength() == 0 && message.Components.GetArrayLength() == 0 && message.Attachments.Count == 0;

    private static FormErrors Unknown(FormErrors errors)
    {
        errors.Add(["message_reference"], "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message");
        return errors;
    }

    private static IResult Answer(Message message) => Results.Json(message, WireJson.Options);
}
