using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>
/// The first answer to an interaction, in the HTTP reply or by the callback route: checked against what the interaction allows
/// and against the limits, then carried out (interactions/receiving-and-responding.mdx, "Interaction Callback Type").
/// </summary>
internal sealed class ReplyDesk(Store store, MessageWriter writer, ReplyMessage reply, PendingInteractions pending)
{
    public (Refusal? Refused, InteractionOutcome? Outcome) Apply(Interaction interaction, Form form)
    {
        var errors = new FormErrors();
        var reader = new FormReader(form.Json, errors, []);
        var type = reader.OneOf("type", required: true, Allowed(interaction));
        if (errors.Any)
            return (errors.Refusal(), null);

        // Data is required by the kinds that say something; absent data reads as empty.
        var data = reader.Object("data", required: type is CallbackType.Message or CallbackType.Update or CallbackType.Choices or CallbackType.Modal)
            ?? new FormReader(Form.Empty.Json, errors, ["data"]);
        var outcome = errors.Any ? null : Carried((int)type!, interaction, data, form, errors);
        return errors.Any ? (errors.Refusal(), null) : outcome is null ? (Refusals.EmptyMessage, null) : (null, outcome with { InteractionId = interaction.Id });
    }

    private static long[] Allowed(Interaction interaction) => interaction.Type switch
    {
        InteractionType.Autocomplete => [CallbackType.Choices],
        InteractionType.Command => [CallbackType.Message, CallbackType.DeferredMessage, CallbackType.Modal],
        InteractionType.ModalSubmit when interaction.MessageId is null => [CallbackType.Message, CallbackType.DeferredMessage],
        InteractionType.ModalSubmit => [CallbackType.Message, CallbackType.DeferredMessage, CallbackType.DeferredUpdate, CallbackType.Update],
        _ => [CallbackType.Message, CallbackType.DeferredMessage, CallbackType.DeferredUpdate, CallbackType.Update, CallbackType.Modal],
    };

    private InteractionOutcome? Carried(int type, Interaction interaction, FormReader data, Form form, FormErrors errors) => type switch
    {
        CallbackType.Message => Said(interaction, data, form, errors),
        CallbackType.DeferredMessage => Deferred(interaction, data),
        CallbackType.DeferredUpdate => Acknowledged(interaction),
        CallbackType.Update => Updated(interaction, data, form, errors),
        CallbackType.Choices => Chosen(interaction, data),
        _ => Opened(interaction, data),
    };

    private InteractionOutcome? Said(Interaction interaction, FormReader data, Form form, FormErrors errors)
    {
        if (MessageDraft.Read(data.Form, form.Files, MessagePlace.Reply, errors) is not { } draft)
            return new InteractionOutcome(false);
        if (draft.IsEmpty)
            return null;

        var (message, changes) = writer.New(draft, interaction.ChannelId, also: plain => reply.To(interaction, plain));
        store.Commit([.. changes, store.Interactions.Put(interaction.Id, interaction with { Answered = true, OriginalId = message.Id })]);
        return new InteractionOutcome(true) { MessageId = message.Id };
    }

    private InteractionOutcome Deferred(Interaction interaction, FormReader data)
    {
        var flags = (MessageFlags)(data.Integer("flags") ?? 0);
        if ((flags & ~MessageFlags.Ephemeral) != 0)
        {
            data.Wrong("flags", "INTERACTION_DEFERRED_FLAGS_INVALID", "Only EPHEMERAL may be set on a deferred response.");
            return new InteractionOutcome(false);
        }

        var message = reply.Loading(interaction, flags);
        store.Commit([
            store.Messages.Put(message.Id, message),
            store.Interactions.Put(interaction.Id, interaction with { Answered = true, Loading = true, OriginalId = message.Id }),
        ]);
        return new InteractionOutcome(true) { MessageId = message.Id };
    }

    private InteractionOutcome Acknowledged(Interaction interaction)
    {
        store.Commit(store.Interactions.Put(interaction.Id, interaction with { Answered = true, OriginalId = interaction.MessageId }));
        return new InteractionOutcome(true) { MessageId = interaction.MessageId };
    }

    private InteractionOutcome? Updated(Interaction interaction, FormReader data, Form form, FormErrors errors)
    {
        var before = store.Messages.Find(interaction.MessageId!.Value)!;
        if (MessageDraft.Read(data.Form, form.Files, MessagePlace.ReplyEdit with { Path = ["data"] }, errors, (MessageFlags)before.Flags) is not { } draft)
            return new InteractionOutcome(false);

        var (message, changes) = writer.Edited(before, draft);
        if (MessageDesk.IsEmpty(message))
            return null;
        store.Commit([.. changes, store.Interactions.Put(interaction.Id, interaction with { Answered = true, OriginalId = message.Id })]);
        return new InteractionOutcome(true) { MessageId = message.Id };
    }

    private InteractionOutcome Chosen(Interaction interaction, FormReader data)
    {
        ChoiceLimits.Check(data);
        store.Commit(store.Interactions.Remove(interaction.Id));
        return new InteractionOutcome(true) { Choices = data.Value("choices") };
    }

    private InteractionOutcome Opened(Interaction interaction, FormReader data)
    {
        ModalLimits.Check(data);
        pending.Open(interaction.Id, new OpenModal(data.Form.Clone(), interaction.ChannelId, interaction.MessageId));
        store.Commit(store.Interactions.Put(interaction.Id, interaction with { Answered = true }));
        return new InteractionOutcome(true) { Modal = data.Form };
    }
}
