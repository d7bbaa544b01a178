namespace AlertBot.Alerts;

/// <summary>Whether a deal has its thread in a forum.</summary>
internal abstract record DealThread
{
    private DealThread()
    {
    }

    internal sealed record Open(string ThreadId) : DealThread;

    /// <summary>The message that opens it is in the outbox.</summary>
    internal sealed record Coming : DealThread;

    /// <summary>Discord refuses to open it.</summary>
    internal sealed record Refused(string Reason) : DealThread;
}
