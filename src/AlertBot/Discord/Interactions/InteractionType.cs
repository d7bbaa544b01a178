namespace AlertBot.Discord.Interactions;

/// <summary>interactions/receiving-and-responding, interaction type.</summary>
internal enum InteractionType
{
    None = 0,
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Modal = 5,
}
