namespace AlertBot.DiscordEmulator.Wire;

/// <summary>Where the emulator listens, known once it does. Addresses in answers (attachments, gateway) start with it.</summary>
internal sealed class EmulatorAddress
{
    public Uri Root { get; set; } = new("http://127.0.0.1/");
}
