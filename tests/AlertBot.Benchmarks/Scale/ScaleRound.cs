using System.Globalization;

namespace AlertBot.Benchmarks.Scale;

/// <param name="Sweep">How long it took to find and queue all that was due.</param>
/// <param name="Expected">A message a story and channel.</param>
/// <param name="Left">Feeds that are due and deals with open work, afterwards.</param>
internal sealed record ScaleRound(int Edition, int Instances, int Feeds, TimeSpan Took, TimeSpan Sweep, int Told, int Expected, int Left)
{
    public double FeedsASecond => Feeds / Took.TotalSeconds;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"round {Edition}, {Instances} processes: {FeedsASecond,6:0} feeds/s ({Took.TotalSeconds:0.0} s, the sweep before it {Sweep.TotalSeconds:0.0} s), {Told} messages told of {Expected}, {Left} left undone");
}
