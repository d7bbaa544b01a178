using System.Text.Json.Nodes;
using AlertBot.DiscordEmulator.Limits;
using AlertBot.DiscordEmulator.Messages;
using AlertBot.DiscordEmulator.State;
using AlertBot.DiscordEmulator.Wire;

namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>The <c>data</c> of an interaction, made from what was done on the page. Null where it cannot be done; the form's errors say why.</summary>
internal sealed class InteractionData(Store store, InteractionPayload payload, PendingInteractions pending)
{
    public (Command Command, JsonObject Data)? Slash(FormReader form, string? focused)
    {
        if (Find(form, type: 1) is not { } command)
            return null;
        var path = form.Plain("path", 2);
        var options = new CommandOptions(form, focused).Build(command.Options, path);
        var data = CommandShape(command);
        data["options"] = options;
        if (Resolved(Leaves(options)) is { Count: > 0 } resolved)
            data["resolved"] = resolved;
        return (command, data);
    }

    public (Command Command, JsonObject Data)? OnMessage(FormReader form)
    {
        var target = form.Id("message_id", required: true);
        if (Find(form, type: 3) is not { } command || target is not { } id || store.Messages.Find(id) is not { } message)
            return null;

        var data = CommandShape(command);
        data["target_id"] = message.Id.ToString();
        data["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message.Id.ToString()] = InteractionPayload.Node(message) } };
        return (command, data);
    }

    /// <summary>A click or a choice: the component must stand on the message and be enabled.</summary>
    public JsonObject? Component(FormReader form)
    {
        var customId = form.Text("custom_id", 100, min: 1, required: true);
        if (form.Id("message_id", required: true) is not { } id || store.Messages.Find(id) is not { } message)
            return null;
        var component = ComponentShape.Every(JsonNode.Parse(message.Components.GetRawText())).FirstOrDefault(item => item["custom_id"]?.GetValue<string>() == customId);
        if (component is null || component["disabled"]?.GetValue<bool>() is true)
        {
            form.Wrong("custom_id", "UNKNOWN_COMPONENT", "The message has no such component that is enabled.");
            return null;
        }

        var type = component["type"]!.GetValue<int>();
        var data = new JsonObject { ["component_type"] = type, ["id"] = component["id"]?.DeepClone(), ["custom_id"] = customId };
        if (type is not 2)
            data["values"] = new JsonArray([.. form.Plain("values", 25).Select(value => JsonValue.Create(value))]);
        return data;
    }

    /// <summary>What was typed into an open modal, in the structure of its components.</summary>
    public static JsonObject Modal(FormReader form, OpenModal modal) => new()
    {
        ["custom_id"] = modal.Form.GetProperty("custom_id").GetString(),
        ["components"] = ModalAnswer.Of(modal.Form.GetProperty("components"), form.Object("values")),
    };

    public OpenModal? Opened(FormReader form) => form.Id("interaction_id", required: true) is { } id ? pending.Modal(id) : null;

    private static JsonObject CommandShape(Command command)
    {
        var shape = new JsonObject { ["id"] = command.Id.ToString(), ["name"] = command.Name, ["type"] = command.Type };
        if (command.GuildId is { } guild)
            shape["guild_id"] = guild.ToString();
        return shape;
    }

    private static IEnumerable<JsonObject> Leaves(JsonArray options) =>
        options.OfType<JsonObject>().SelectMany(option => option["options"] is JsonArray inner ? Leaves(inner) : [option]);

    private Command? Find(FormReader form, int type)
    {
        if (form.Id("command_id", required: true) is not { } id)
            return null;
        if (store.Commands.Find(id) is { } command && command.Type == type)
            return command;

        form.Wrong("command_id", "UNKNOWN_COMMAND", Refusals.UnknownCommand.Message);
        return null;
    }

    private JsonObject Resolved(IEnumerable<JsonObject> options)
    {
        var resolved = new JsonObject();
        foreach (var option in options)
        {
            var id = option["value"]?.ToString() ?? "";
            var (shelf, found) = option["type"]!.GetValue<int>() switch
            {
                6 => ("users", InteractionPayload.Node(store.Users.Find(id))),
                7 => ("channels", store.Channels.Find(id) is { } channel ? InteractionPayload.ChannelShape(channel) : null),
                8 => ("roles", InteractionPayload.Node(store.Roles.Find(id))),
                _ => ("", null),
            };
            if (found is not null)
                Shelf(resolved, shelf)[id] = found;
            if (shelf is "users" && found is not null)
                Shelf(resolved, "members")[id] = Partial(payload.Member());
        }

        return resolved;
    }

    private static JsonObject Shelf(JsonObject resolved, string name)
    {
        if (resolved[name] is not JsonObject shelf)
            resolved[name] = shelf = [];
        return shelf;
    }

    /// <summary>"Partial Member objects are missing user, deaf and mute fields".</summary>
    private static JsonObject Partial(JsonObject member)
    {
        foreach (var name in new[] { "user", "deaf", "mute" })
            member.Remove(name);
        return member;
    }
}
