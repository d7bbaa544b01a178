using System.Collections.Immutable;

namespace AlertBot.Discord.Registration;

/// <summary>What an overwrite would change, a line a command: "added /deal show".</summary>
internal static class CommandDifference
{
    public static ImmutableArray<string> Between(IEnumerable<RegisteredCommand> there, IEnumerable<RegisteredCommand> wanted)
    {
        var before = Shapes(there);
        var after = Shapes(wanted);
        return
        [
            .. after.Keys.Except(before.Keys).Select(static name => $"added {name}"),
            .. before.Keys.Except(after.Keys).Select(static name => $"removed {name}"),
            .. after.Where(command => before.TryGetValue(command.Key, out var old) && old != command.Value).Select(static command => $"changed {command.Key}"),
        ];
    }

    private static Dictionary<string, string> Shapes(IEnumerable<RegisteredCommand> commands) => commands.SelectMany(Leaves).ToDictionary();

    /// <summary>Each thing that can be typed, with all that is to know about it in one text.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Leaves(RegisteredCommand command)
    {
        var options = command.Options ?? [];
        var place = $"{command.Type} {command.Description} [{Numbers(command.Contexts)}] [{Numbers(command.IntegrationTypes)}] {command.DefaultMemberPermissions} {Translations.Shape(command.NameLocalizations)} {Translations.Shape(command.DescriptionLocalizations)}";
        return options.Any(static option => option.Type == RegisteredCommand.Option.SubCommand)
            ? options.Select(option => KeyValuePair.Create($"/{command.Name} {option.Name}", $"{place}\n{option.Description} {Translations.Shape(option.DescriptionLocalizations)}\n{Shape(option.Options)}"))
            // A message command's name is no word to type.
            : [KeyValuePair.Create(command.Type == RegisteredCommand.ChatInput ? $"/{command.Name}" : $"“{command.Name}” of a message", $"{place}\n{Shape(options)}")];
    }

    private static string Shape(ImmutableArray<RegisteredCommand.Option>? options) => string.Join('\n', (options ?? []).Select(static option => option.Shape));

    private static string Numbers(ImmutableArray<int>? numbers) => string.Join(',', (numbers ?? []).Order());
}
