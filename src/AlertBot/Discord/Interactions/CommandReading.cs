using System.Collections.Immutable;
using System.Text.Json;
using AlertBot.Commands;
using AlertBot.Discord.Messages;

namespace AlertBot.Discord.Interactions;

/// <summary>Turns what Discord tells of a command, an option being typed or a button into a plain request.</summary>
internal static class CommandReading
{
    /// <summary>Null when the interaction names no command.</summary>
    public static CommandRequest? Command(Interaction interaction, DateTimeOffset now)
    {
        if (interaction.Data is not { Name: { Length: > 0 } name } data)
            return null;

        var options = data.Options ?? [];
        while (options is [{ IsSubCommand: true } sub])
        {
            name = $"{name} {sub.Name}";
            options = sub.Options ?? [];
        }

        return Request(interaction, name, Values(options), now) with { Focused = options.FirstOrDefault(static option => option.Focused)?.Name };
    }

    /// <summary>Null when the button is not one of ours, or of an older version of us.</summary>
    public static CommandRequest? Button(Interaction interaction, DateTimeOffset now)
    {
        if (WhyButton.Read(interaction.Data?.CustomId) is { } why)
            return Request(interaction, "why", ImmutableDictionary.CreateRange<string, string>([new("deal", why.Deal.Value), new("alert", why.Alert.Value)]), now);

        return Named(interaction.Data?.CustomId) is { } name ? Request(interaction, name, [], now) : null;
    }

    /// <summary>The command that a button without options of its own stands for.</summary>
    private static string? Named(string? customId)
    {
        if (HealthButton.Read(customId) is not null)
            return "feeds health";
        if (ParkedButton.Read(customId) is not null)
            return "alerts status";

        return DigestButton.Read(customId) is null ? null : "latest";
    }

    private static CommandRequest Request(Interaction interaction, string name, ImmutableDictionary<string, string> options, DateTimeOffset now) =>
        new(name, options, interaction.UserId, interaction.GuildId, interaction.ChannelId, now);

    private static ImmutableDictionary<string, string> Values(ImmutableArray<Interaction.Option> options)
    {
        var values = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var option in options)
            values[option.Name] = option.Value is { } value ? Text(value) : "";

        return values.ToImmutable();
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
