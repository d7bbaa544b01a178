namespace AlertBot.DiscordEmulator.Limits;

/// <summary>interactions/application-commands.mdx, "Application Command Option Structure". Each check gives the length it counts for.</summary>
internal static class OptionLimits
{
    private const int Most = 25;
    private const int Group = 2;

    private static readonly long[] _withChoices = [3, 4, 10];

    public static string? Name(FormReader holder)
    {
        var name = holder.Text("name", 32, min: 1, required: true);
        if (name is not null && (!CommandLimits.ChatInputName().IsMatch(name) || !name.Equals(name.ToLowerInvariant(), StringComparison.Ordinal)))
            holder.Wrong("name", "APPLICATION_COMMAND_INVALID_NAME", "Command name is invalid");
        return name;
    }

    public static int Description(FormReader holder) => holder.Text("description", 100, min: 1, required: true)?.Length ?? 0;

    /// <remarks><c>depth</c>: A group stands in a command, a sub-command in a command or a group, anything else holds nothing.</remarks>
    public static int CheckAll(FormReader holder, int depth)
    {
        var options = holder.List("options", Most, option => Check(option, depth));
        Names(holder, options);
        if (options.Zip(options.Skip(1)).Any(pair => !pair.First.Required && pair.Second.Required))
            holder.Wrong("options", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID", "Required options must be placed before non-required options");
        if (options.Any(option => option.Type <= Group) && options.Any(option => option.Type > Group))
            holder.Wrong("options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID", "Sub-command and sub-command group option types are mutually exclusive to all other types");
        return options.Sum(option => option.Length);
    }

    private static void Names(FormReader holder, IReadOnlyList<Option> options)
    {
        if (options.Select(option => option.Name).Distinct().Count() < options.Count)
            holder.Wrong("options", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID", "Option names must be unique");
    }

    private static Option Check(FormReader option, int depth)
    {
        var type = option.OneOf("type", required: true, Allowed(depth)) ?? 0;
        var name = Name(option);
        var length = (name?.Length ?? 0) + Description(option);
        if (type is > 0 and <= Group)
            length += CheckAll(option, type is Group ? depth + 1 : depth + 2);
        else if (option.Has("options"))
            option.Wrong("options", "APPLICATION_COMMAND_OPTION_NO_OPTIONS", "Only sub-commands and groups have options");
        return new Option(type, name, option.Flag("required"), length + Choices(option, type) + Bounds(option));
    }

    private static long[] Allowed(int depth) => depth switch
    {
        0 => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        1 => [1],
        _ => [3, 4, 5, 6, 7, 8, 9, 10, 11],
    };

    private static int Choices(FormReader option, long type)
    {
        var autocomplete = option.Flag("autocomplete");
        var choices = option.List("choices", Most, choice => Choice(choice, type));
        if (choices.Count > 0 && !_withChoices.Contains(type))
            option.Wrong("choices", "APPLICATION_COMMAND_OPTION_CHOICES_TYPE_INVALID", "Choices are for string, integer and number options");
        if (autocomplete && (choices.Count > 0 || !_withChoices.Contains(type)))
            option.Wrong("autocomplete", "APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_INVALID", "Autocomplete is for string, integer and number options without choices");
        return choices.Sum();
    }

    private static int Choice(FormReader choice, long type)
    {
        var name = choice.Text("name", 100, min: 1, required: true);
        var value = type is 3 ? choice.Text("value", 100, required: true) : choice.Value("value", required: true)?.ToString();
        return (name?.Length ?? 0) + (value?.Length ?? 0);
    }

    private static int Bounds(FormReader option)
    {
        option.Integer("min_length", 0, 6000);
        option.Integer("max_length", 1, 6000);
        return 0;
    }

    private sealed record Option(long Type, string? Name, bool Required, int Length);
}
