namespace AlertBot.Commands;

internal enum OptionType
{
    Text,
    Number,
    Role,
    Channel,

    /// <summary>"true" or "false".</summary>
    Flag,
}
