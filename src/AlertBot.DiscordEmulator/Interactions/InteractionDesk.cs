using System.Security.Cryptography;
using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>Takes what a person did on the page and makes the interaction of it.</summary>
internal sealed class InteractionDesk(Store store, Ids ids, World world, InteractionData data, InteractionPayload payload, InteractionDelivery delivery, InteractionTokens tokens)
{
    public async Task<IResult> RunAsync(Form form, CancellationToken stop)
    {
        var errors = new FormErrors();
        if (store.Turn(() => Begin(new FormReader(form.Json, errors, []), errors)) is not { } begun)
            return errors.Any ? errors.Refusal() : Refusals.UnknownMessage;

        var outcome = await delivery.SendAsync(begun.Interaction, begun.Payload, stop);
        return Results.Json(outcome with { InteractionId = begun.Interaction.Id }, WireJson.Options);
    }

    private Begun? Begin(FormReader form, FormErrors errors)
    {
        tokens.Expire();
        var made = form.Text("kind", 20, required: true) switch
        {
            "command" => Slash(form, InteractionType.Command, focused: null),
            "autocomplete" => Slash(form, InteractionType.Autocomplete, form.Text("focused", 32, min: 1, required: true)),
            "message_command" => data.OnMessage(form) is var (command, target)
                ? Make(form, InteractionType.Command, target) with { Command = command.Name, Message = form.Id("message_id") }
                : null,
            "component" => data.Component(form) is { } component ? Make(form, InteractionType.Component, component) with { Message = form.Id("message_id") } : null,
            "modal" => data.Opened(form) is { } modal ? Make(form, InteractionType.ModalSubmit, InteractionData.Modal(form, modal)) with { Message = modal.MessageId } : null,
            _ => Unknown(form),
        };
        return made is null || Missing(made.Channel, form) || errors.Any ? null : Begin(made);
    }

    private static Made? Unknown(FormReader form)
    {
        form.Wrong("kind", "BASE_TYPE_CHOICES", "Value must be one of (command, autocomplete, message_command, component, modal).");
        return null;
    }

    private static Made Make(FormReader form, int type, JsonObject made) => new(type, form.Id("channel_id", required: true) ?? default, made);

    private Made? Slash(FormReader form, int type, string? focused) =>
        data.Slash(form, focused) is var (command, made)
            ? Make(form, type, made) with { Command = string.Join(' ', [command.Name, .. form.Plain("path", 2)]) }
            : null;

    private bool Missing(Snowflake channel, FormReader form)
    {
        if (store.Channels.Find(channel) is not null)
            return false;

        form.Wrong("channel_id", "UNKNOWN_CHANNEL", Refusals.UnknownChannel.Message);
        return true;
    }

    private Begun Begin(Made made)
    {
        var token = Convert.ToBase64String(RandomNumberGenerator.GetBytes(60)).Replace('+', '-').Replace('/', '_');
        var interaction = new Interaction(ids.Next(), made.Type, token, made.Channel, world.Reader.Id, tokens.Now)
        {
            CommandName = made.Command,
            MessageId = made.Message,
        };
        store.Commit(store.Interactions.Put(interaction.Id, interaction));
        return new Begun(interaction, payload.Build(interaction, made.Data));
    }

    private sealed record Made(int Type, Snowflake Channel, JsonObject Data)
    {
        public string? Command { get; init; }

        public Snowflake? Message { get; init; }
    }

    private sealed record Begun(Interaction Interaction, JsonObject Payload);
}
