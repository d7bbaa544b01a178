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
        if (ThreadButton.Read(customId) is { } thread)
            return new Press.Ask(Request(interaction, "deal show", ImmutableDictionary.CreateRange<string, string>([new(CommandOptions.Deal.Name, thread.Deal.Value)]), now));
        if (Named(customId) is { } name)
            return new Press.Ask(Request(interaction, name, [], now));

        return seal.Open(customId, interaction.UserId) is [var mark, '|', .. var state] ? Sealed(interaction, mark, state, now) : null;
    }

    private static Press? Sealed(Interaction interaction, char mark, string state, DateTimeOffset now) => (mark, state, Request(interaction, state, now)) switch
    {
        (ReplyWriter.Share, "", _) => new Press.Copy(),
        (ReplyWriter.Share, _, { } request) => new Press.Ask(request with { Shared = true }),
        (ReplyWriter.Turn, _, { } request) => new Press.Turn(request),
        (ReplyWriter.Open, _, { } request) => new Press.Ask(request),
        (ReplyWriter.Again, { Length: > 0 }, _) => new Press.Ask(Request(interaction, "form", [], now) with { Draft = state }),
        _ => null,
    };

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
        if (seal.Open(interaction.Data?.CustomId ?? "", interaction.UserId) is not [ReplyWriter.Form, '|', .. var state] || Request(interaction, state, now) is not { } request)
            return null;

        var typed = Typed(interaction);
        return request with { Submitted = true, Options = request.Options.SetItems(typed), Filled = [.. typed.Select(static field => field.Key)] };
    }

    /// <summary>What was typed into a form.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Typed(Interaction interaction) =>
    [
        .. (interaction.Data?.Components ?? []).SelectMany(static component => component.Every())
            .Where(static input => input is { CustomId: not null, Value: not null })
            .Select(static input => KeyValuePair.Create(input.CustomId!, input.Value!)),
    ];

    private static CommandRequest? Request(Interaction interaction, string state, DateTimeOffset now) =>
        CommandState.Read(state) is { } read ? Request(interaction, read.Name, read.Options, now) with { Page = read.Page } : null;

    private static CommandRequest Request(Interaction interaction, string name, ImmutableDictionary<string, string> options, DateTimeOffset now) =>
        new(name, options, interaction.UserId, interaction.GuildId, interaction.ChannelId, now, IsAdmin: interaction.IsAdmin)
        {
            ParentId = interaction.Channel?.ParentId,
        };

    private static ImmutableDictionary<string, string> Values(ImmutableArray<Interaction.Option> options)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var option in options)
            values[option.Name] = option.Value is { } value ? Text(value) : "";

        return values.ToImmutable();
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
