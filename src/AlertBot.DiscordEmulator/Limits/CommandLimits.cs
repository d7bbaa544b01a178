using System.Text.RegularExpressions;

namespace AlertBot.DiscordEmulator.Limits;

/// <summary>interactions/application-commands.mdx: names, lengths, options, and 8,000 characters for a whole command.</summary>
internal static partial class CommandLimits
{
    public const int MostOfAKind = 100;

    private const int TotalLength = 8000;
    private const long ChatInput = 1;

    /// <returns>The command's type and name, which must be unique together.</returns>
    public static (long Type, string? Name) Check(FormReader command)
    {
        var type = command.OneOf("type", required: false, 1, 2, 3) ?? ChatInput;
        var name = type is ChatInput ? OptionLimits.Name(command) : command.Text("name", 32, min: 1, required: true);
        var length = name?.Length ?? 0;
        if (type is ChatInput)
            length += OptionLimits.Description(command) + OptionLimits.CheckAll(command, depth: 0);
        else
            OnlyChatInput(command);
        if (length > TotalLength)
            command.WrongHere("APPLICATION_COMMAND_TOO_LARGE", $"Command exceeds maximum size ({TotalLength})");
        foreach (var list in new[] { "contexts", "integration_types" })
            command.Plain(list, 3);
        return (type, name);
    }

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}$")]
    public static partial Regex ChatInputName();

    private static void OnlyChatInput(FormReader command)
    {
        if (!string.IsNullOrEmpty(command.Value("description")?.ToString()))
            command.Wrong("description", "APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET", "Context menu commands cannot have description");
        if (command.Has("options"))
            command.Wrong("options", "APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_BE_SET", "Context menu commands cannot have options");
    }
}
