using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using AlertBot.Discord.Interactions;
using AlertBot.Discord.Rest;
using Discord;
using Discord.Rest;
using Discord.WebSocket;
using Kind = AlertBot.Discord.Interactions.InteractionType;

namespace AlertBot.Gateway;

/// <summary>What the gateway brings, in the form in which the interactions address gets it; from there on there is one way.</summary>
internal static class SocketReading
{
    /// <param name="self">The bot's user id: what it wrote is an application's message.</param>
    /// <returns>Null for a kind of interaction that no command of ours makes.</returns>
    public static Interaction? Read(SocketInteraction socket, string self) => DetailsOf(socket, self) is { } details
        ? new Interaction(
            (Kind)socket.Type,
            Id(socket.Id),
            Id(socket.ApplicationId),
            socket.Token,
            details,
            socket.GuildId is { } guild ? Id(guild) : null,
            socket.ChannelId is { } channel ? Id(channel) : null,
            socket.User is IGuildUser member ? new(new DiscordUser(Id(member.Id)), Text(member.GuildPermissions.RawValue)) : null,
            new DiscordUser(Id(socket.User.Id)),
            socket is SocketMessageComponent { Message: { } pressed } ? Seen(pressed, self, Id(socket.ApplicationId)) : null,
            ParentOf(socket) is { } parent ? new(Id(parent)) : null,
            Owners(socket.IntegrationOwners))
        : null;

    // The socket's own record of the channel where it has one, or else the part of it that comes with the interaction.
    private static ulong? ParentOf(SocketInteraction socket) => socket.InteractionChannel switch
    {
        SocketThreadChannel thread => thread.ParentChannel?.Id,
        RestThreadChannel thread => thread.ParentChannelId,
        INestedChannel nested => nested.CategoryId,
        _ => null,
    };

    // As Discord writes them: the number of the kind of installation, and the id of whose it is.
    private static ImmutableDictionary<string, string>? Owners(IReadOnlyDictionary<ApplicationIntegrationType, ulong>? owners) =>
        owners?.ToImmutableDictionary(static owner => Text((ulong)owner.Key), static owner => Id(owner.Value));

    private static Interaction.Details? DetailsOf(SocketInteraction socket, string self) => socket switch
    {
        SocketSlashCommand command => new(command.CommandName, Options(command.Data.Options)),
        SocketMessageCommand { Data.Message: { } message } used => new(
            used.CommandName,
            Type: (int)ApplicationCommandType.Message,
            TargetId: Id(message.Id),
            Resolved: new(ImmutableDictionary<string, Interaction.SeenMessage>.Empty.Add(Id(message.Id), Seen(message, self, Id(socket.ApplicationId))))),
        SocketAutocompleteInteraction typing => new(typing.Data.CommandName, Nested([.. typing.Data.Options])),
        SocketMessageComponent button => new(CustomId: button.Data.CustomId),
        SocketModal form => new(CustomId: form.Data.CustomId, Components: [.. form.Data.Components.Select(input => new Interaction.Component(input.CustomId, input.Value))]),
        _ => null,
    };

    private static ImmutableArray<Interaction.Option> Options(IReadOnlyCollection<SocketSlashCommandDataOption> options) =>
        [.. options.Select(option => new Interaction.Option(option.Name, (int)option.Type, Value(option.Value), Options(option.Options)))];

    // Discord.Net lays the tree out flat: the sub-commands first, then the options of the last.
    private static ImmutableArray<Interaction.Option> Nested(AutocompleteOption[] flat) => flat switch
    {
        [{ Type: ApplicationCommandOptionType.SubCommand or ApplicationCommandOptionType.SubCommandGroup } sub, .. var rest] => [new(sub.Name, (int)sub.Type, Options: Nested(rest))],
        _ => [.. flat.Select(option => new Interaction.Option(option.Name, (int)option.Type, Value(option.Value), Focused: option.Focused))],
    };

    // A role or a channel stands for its id, as it does in what Discord posts.
    private static JsonElement? Value(object? value) => value switch
    {
        null => null,
        IEntity<ulong> entity => JsonSerializer.SerializeToElement(Id(entity.Id)),
        _ => JsonSerializer.SerializeToElement(value, value.GetType()),
    };

    private static Interaction.SeenMessage Seen(IMessage message, string self, string application) => new(
        Id(message.Author.Id) == self ? application : null,
        [.. message.Embeds.Select(embed => new Interaction.SeenEmbed(embed.Title, embed.Description, (int?)embed.Color?.RawValue, new(embed.Footer?.Text)))],
        [.. message.Components.OfType<ActionRowComponent>().SelectMany(row => row.Components).Select(component => new Interaction.Component(component.CustomId))],
        new DiscordUser(Id(message.Author.Id)));

    private static string Id(ulong snowflake) => Text(snowflake);

    private static string Text(ulong number) => number.ToString(CultureInfo.InvariantCulture);
}
