namespace AlertBot.Commands;

/// <summary>An option of a command. Names and descriptions keep to what Discord allows (1 to 32 and 1 to 100 characters).</summary>
internal sealed record CommandOption(string Name, string Description, OptionType Type = OptionType.Text, bool Required = false, bool Autocomplete = false);
