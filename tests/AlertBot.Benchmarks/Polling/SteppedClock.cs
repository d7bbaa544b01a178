namespace AlertBot.Benchmarks.Polling;

/// <summary>The product's clock goes from round to round; its timers run on real time.</summary>
internal sealed class SteppedClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan step) => _now += step;
}
