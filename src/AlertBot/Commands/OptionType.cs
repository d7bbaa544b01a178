namespace AlertBot.Commands;

internal enum OptionType
{
    Text,
    Number,
    Role,

    /// <summary>"true" or "false".</summary>
    Flag,
}
