using System.Collections.Immutable;
using AlertBot.Commands;
using AlertBot.Discord.Interactions;

namespace AlertBot.Discord.Registration;

/// <summary>Turns our commands into Discord's: "deal show" and "deal terms" become sub-commands of one command "deal".</summary>
internal static class CommandShape
{
    // GUILD, BOT_DM, PRIVATE_CHANNEL; installed to a server and to a user.
    private static readonly ImmutableArray<int> _contexts = [0, 1, 2];
    private static readonly ImmutableArray<int> _integrationTypes = [0, 1];

    // Permissions are looked at in a server only, and not where a member has installed the bot for himself: there an admin's command is not offered.
    // GUILD and GUILD_INSTALL are both 0.
    private static readonly ImmutableArray<int> _server = [0];

    // MANAGE_GUILD (topics/permissions); server owners may give the command to other roles.
    private const long ManageServer = 1 << 5;

    /// <param name="global">False for the commands of one server: contexts and integration types are for global ones only.</param>
    public static ImmutableArray<RegisteredCommand> Of(IEnumerable<CommandDefinition> definitions, bool global) =>
    [
        .. definitions.GroupBy(static definition => definition.Name.Split(' ')[0]).Select(group => Of(group.Key, [.. group], global)),
        .. MessageCommands.All.Select(name => OfMessage(name, global)),
    ];

    private static RegisteredCommand OfMessage(string name, bool global) => new(name, Description: null)
    {
        Type = MessageCommands.Type,
        Contexts = global ? MessageCommands.IsForAdmins(name) ? _server : _contexts : null,
        IntegrationTypes = global ? MessageCommands.IsForAdmins(name) ? _server : _integrationTypes : null,
        DefaultMemberPermissions = MessageCommands.IsForAdmins(name) ? ManageServer : null,
        NameLocalizations = Translations.Of(name),
    };

    private static RegisteredCommand Of(string name, ImmutableArray<CommandDefinition> group, bool global)
    {
        // Discord asks for permissions by command, not by sub-command: a group with something for everybody is offered to all, and we ask (CommandRouter).
        var admins = group.All(static definition => definition.AdminsOnly);
        var command = group is [{ } single] && single.Name == name
            ? new RegisteredCommand(name, single.Description, Options(single))
            : new RegisteredCommand(name, Description(name, group), [.. group.Select(SubCommand)]);
        return command with
        {
            Contexts = global ? admins ? _server : _contexts : null,
            IntegrationTypes = global ? admins ? _server : _integrationTypes : null,
            DefaultMemberPermissions = admins ? ManageServer : null,
            DescriptionLocalizations = Translations.Of(command.Description!),
        };
    }

    // Nobody sees it in the client, which offers the sub-commands, but it must not be empty.
    private static string Description(string name, ImmutableArray<CommandDefinition> group) =>
        $"{name}: {string.Join(", ", group.Select(Last))}";

    private static RegisteredCommand.Option SubCommand(CommandDefinition definition) =>
        new(RegisteredCommand.Option.SubCommand, Last(definition), definition.Description, Options: Options(definition), DescriptionLocalizations: Translations.Of(definition.Description));

    private static string Last(CommandDefinition definition) => definition.Name[(definition.Name.IndexOf(' ', StringComparison.Ordinal) + 1)..];

    /// <summary>"Required options must be listed before optional options."</summary>
    private static ImmutableArray<RegisteredCommand.Option> Options(CommandDefinition definition) =>
        [.. definition.Options.OrderByDescending(static option => option.Required).Select(Option)];

    private static RegisteredCommand.Option Option(CommandOption option) => new(
        option.Type switch
        {
            OptionType.Number => RegisteredCommand.Option.Number,
            OptionType.Role => RegisteredCommand.Option.Role,
            OptionType.Flag => RegisteredCommand.Option.Flag,
            _ => RegisteredCommand.Option.Text,
        },
        option.Name,
        option.Description,
        option.Required,
        option.Autocomplete,
        DescriptionLocalizations: Translations.Of(option.Description));
}
