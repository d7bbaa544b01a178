namespace AlertBot.DiscordEmulator;

/// <summary>The emulator cannot start; the message is one line for a person: what, where, what to do.</summary>
public sealed class EmulatorStartException : Exception
{
    public EmulatorStartException()
    {
    }

    public EmulatorStartException(string message) : base(message)
    {
    }

    public EmulatorStartException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
