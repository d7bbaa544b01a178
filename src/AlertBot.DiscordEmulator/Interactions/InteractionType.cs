namespace AlertBot.DiscordEmulator.Interactions;

/// <summary>interactions/receiving-and-responding.mdx, "Interaction Type" (a PING is sent by <see cref="Applications.EndpointCheck"/> only).</summary>
internal static class InteractionType
{
    public const int Command = 2;
    public const int Component = 3;
    public const int Autocomplete = 4;
    public const int ModalSubmit = 5;
}

/// <summary>"Interaction Callback Type", on the same page.</summary>
internal static class CallbackType
{
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int Update = 7;
    public const int Choices = 8;
    public const int Modal = 9;
}
