using System.Collections.Immutable;
using System.Text.Json;
using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>Turns what Discord tells of a command, an option being typed, a button or a form into a plain request.</summary>
internal sealed class CommandReading(CustomIdSeal seal)
{
    /// <summary>Null when the interaction names no command.</summary>
    public static CommandRequest? Command(Interaction interaction, DateTimeOffset now)
    {
        if (interaction.Data is not { Name: { Length: > 0 } name } data)
            return null;
        if (data.Type == MessageCommands.Type)
            return MessageCommands.Read(name, data.Target) is { } asked ? Request(interaction, asked.Name, asked.Options, now) : null;

        var options = data.Options ?? [];
        while (options is [{ IsSubCommand: true } sub])
        {
            name = $"{name} {sub.Name}";
            options = sub.Options ?? [];
        }

        return Request(interaction, name, Values(options), now) with { Focused = options.FirstOrDefault(static option => option.Focused)?.Name };
    }

    /// <summary>Null when the button is not one of ours, was given to somebody else, or is of an older version of us.</summary>
    public Press? Button(Interaction interaction, DateTimeOffset now)
    {
        var customId = interaction.Data?.CustomId ?? "";
        if (WhyButton.Read(customId) is { } why)
            return new Press.Ask(Request(interaction, "why", why.Options, now));
        if (Named(customId) is { } name)
            return new Press.Ask(Request(interaction, name, [], now));

        return seal.Open(customId, interaction.UserId) switch
        {
            ReplyWriter.Share => new Press.Share(null),
            { } state when state.StartsWith(ReplyWriter.Share, StringComparison.Ordinal) => Request(interaction, state[ReplyWriter.Share.Length..], now) is { } request ? new Press.Share(request) : null,
            { } state when state.StartsWith(ReplyWriter.Turn, StringComparison.Ordinal) => Request(interaction, state[ReplyWriter.Turn.Length..], now) is { } request ? new Press.Turn(request) : null,
            _ => null,
        };
    }

    /// <summary>The command that a button without options of its own stands for.</summary>
    private static string? Named(string? customId)
    {
        if (HealthButton.Read(customId) is not null)
            return "feeds health";
        if (ParkedButton.Read(customId) is not null)
            return "alerts status";
        if (StopButton.Read(customId) is not null)
            return "unfollow";

        return DigestButton.Read(customId) is null ? null : "latest";
    }

    /// <summary>Null when the form is not one that we gave to that user.</summary>
    public CommandRequest? Form(Interaction interaction, DateTimeOffset now)
    {
        if (seal.Open(interaction.Data?.CustomId ?? "", interaction.UserId) is not { } state || !state.StartsWith(ReplyWriter.Form, StringComparison.Ordinal))
            return null;
        if (Request(interaction, state[ReplyWriter.Form.Length..], now) is not { } request)
            return null;

        var typed = (interaction.Data?.Components ?? []).SelectMany(static component => component.Every()).Where(static input => input is { CustomId: not null, Value: not null });
        return request with { Submitted = true, Options = request.Options.SetItems(typed.Select(static input => KeyValuePair.Create(input.CustomId!, input.Value!))) };
    }

    private static CommandRequest? Request(Interaction interaction, string state, DateTimeOffset now) =>
        CommandState.Read(state) is { } read ? Request(interaction, read.Name, read.Options, now) with { Page = read.Page } : null;

    private static CommandRequest Request(Interaction interaction, string name, ImmutableDictionary<string, string> options, DateTimeOffset now) =>
        new(name, options, interaction.UserId, interaction.GuildId, interaction.ChannelId, now, IsAdmin: interaction.IsAdmin);

    private static ImmutableDictionary<string, string> Values(ImmutableArray<Interaction.Option> options)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var option in options)
            values[option.Name] = option.Value is { } value ? Text(value) : "";

        return values.ToImmutable();
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
