namespace AlertBot.Commands;

internal enum OptionType
{
    Text,
    Number,
    Role,
    Channel,
}
