namespace AlertBot;

/// <summary>When this process last swept, which is what queues the polls; health is judged by it, since an HTTP host can serve while its timers stand still.</summary>
internal sealed class Heartbeat
{
    private long _swept;

    public void Swept(DateTimeOffset now) => Interlocked.Exchange(ref _swept, now.UtcTicks);

    /// <summary>Null before the first sweep.</summary>
    public DateTimeOffset? LastSweep => Interlocked.Read(ref _swept) is var ticks and > 0 ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
}
