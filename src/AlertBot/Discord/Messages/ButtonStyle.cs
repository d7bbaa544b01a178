namespace AlertBot.Discord.Messages;

/// <summary>components/reference, button styles: those in use.</summary>
internal enum ButtonStyle
{
    None = 0,
    Secondary = 2,
    Link = 5,
}
