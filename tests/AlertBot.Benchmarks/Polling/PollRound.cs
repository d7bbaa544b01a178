using System.Globalization;

namespace AlertBot.Benchmarks.Polling;

/// <param name="Heap">Bytes after a full collection.</param>
internal sealed record PollRound(int Number, int Feeds, TimeSpan Ours, TimeSpan Theirs, int Transactions, int Reads, long Heap)
{
    public double FeedsASecond => Feeds / Ours.TotalSeconds;

    public double PeersFeedsASecond => Feeds / Theirs.TotalSeconds;

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{(Number < 1 ? "warm-up" : $"round {Number}"),8}: {FeedsASecond,6:0} feeds/s, peer {PeersFeedsASecond,6:0}, {Transactions} transactions, {Reads} reads, heap {Heap / 1e6:0.0} MB");
}
