using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>What a bot may still say with an interaction's token: /webhooks/{application}/{token} (receiving-and-responding.mdx, "Followup Messages").</summary>
internal sealed class FollowUpDesk(Store store, MessageWriter writer, ReplyMessage reply, InteractionTokens tokens)
{
    public IResult Create(Snowflake application, string token, Form form)
    {
        if (tokens.Find(application, token, out var interaction) is { } refused)
            return refused;
        // "the loading message will be edited instead", for backwards compatibility.
        if (interaction.Loading)
            return Edit(application, token, message: null, form);
        var errors = new FormErrors();
        if (MessageDraft.Read(form.Json, form.Files, MessagePlace.FollowUp, errors) is not { } draft)
            return errors.Refusal();
        if (draft.IsEmpty)
            return Refusals.EmptyMessage;

        var (message, changes) = writer.New(draft, interaction.ChannelId, also: plain => reply.FollowUp(interaction, plain));
        store.Commit(changes);
        return Answer(message);
    }

    /// <remarks><c>message</c>: null is <c>@original</c>.</remarks>
    public IResult Get(Snowflake application, string token, Snowflake? message) =>
        Find(application, token, message, out _, out var found) is { } refused ? refused : Answer(found);

    public IResult Edit(Snowflake application, string token, Snowflake? message, Form form)
    {
        if (Find(application, token, message, out var interaction, out var before) is { } refused)
            return refused;
        var errors = new FormErrors();
        if (MessageDraft.Read(form.Json, form.Files, MessagePlace.ReplyEdit, errors, (MessageFlags)before.Flags) is not { } draft)
            return errors.Refusal();

        // The first text of a deferred reply is no edit in a reader's eyes.
        var (edited, changes) = writer.Edited(before, draft, marked: !before.Has(MessageFlags.Loading));
        if (MessageDesk.IsEmpty(edited))
            return Refusals.EmptyMessage;
        store.Commit([.. changes, store.Interactions.Put(interaction.Id, interaction with { Loading = false })]);
        return Answer(edited);
    }

    public IResult Delete(Snowflake application, string token, Snowflake? message)
    {
        if (Find(application, token, message, out _, out var found) is { } refused)
            return refused;

        store.Commit(store.Messages.Remove(found.Id));
        return Results.NoContent();
    }

    private static IResult Answer(Message message) => Results.Json(message, WireJson.Options);

    private Refusal? Find(Snowflake application, string token, Snowflake? id, out Interaction interaction, out Message message)
    {
        message = null!;
        if (tokens.Find(application, token, out interaction) is { } refused)
            return refused;
        if ((id ?? interaction.OriginalId) is not { } wanted || store.Messages.Find(wanted) is not { } found)
            return Refusals.UnknownMessage;

        message = found;
        // A token reaches the messages of its own interaction, and the one whose component was used.
        return found.InteractionMetadata?.Id == interaction.Id || found.Id == interaction.OriginalId ? null : Refusals.UnknownMessage;
    }
}
