namespace AlertBot.Benchmarks.Scale;

/// <summary>Real time, moved to a start and forward from there at will.</summary>
internal sealed class MovedClock(DateTimeOffset start) : TimeProvider
{
    private TimeSpan _moved = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _moved;

    public void Advance(TimeSpan step) => _moved += step;
}
