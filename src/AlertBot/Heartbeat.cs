using AlertBot.Feeds;
using AlertBot.Feeds.Health;

namespace AlertBot;

/// <summary>
/// Signs of life of the sweep, which queues the polls, and of the polls themselves, kept in the tables: an HTTP host can serve for hours while
/// the timers or queues of another instance stand still. Each is written once a minute at most.
/// </summary>
internal sealed class Heartbeat(IBeats beats, IFeedStore feeds, TimeProvider time)
{
    // A little less than a minute, so that a timer of one minute never misses its turn by a millisecond.
    private static readonly TimeSpan _betweenWrites = TimeSpan.FromSeconds(50);

    // Short beside the intervals that are judged, and long enough for a load balancer that asks every second.
    private static readonly TimeSpan _remembered = TimeSpan.FromSeconds(5);

    private readonly OwnBeat _sweep = new();
    private readonly OwnBeat _poll = new();
    private readonly OwnBeat _trouble = new();
    private volatile Pulse? _last;

    public Task SweptAsync(DateTimeOffset now, CancellationToken cancellationToken) => BeatAsync(BeatKind.Sweep, _sweep, now, cancellationToken);

    public Task PolledAsync(DateTimeOffset now, CancellationToken cancellationToken) => BeatAsync(BeatKind.Poll, _poll, now, cancellationToken);

    public Task TroubledAsync(DateTimeOffset now, CancellationToken cancellationToken) => BeatAsync(BeatKind.Trouble, _trouble, now, cancellationToken);

    public async Task<Pulse> PulseAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (_last is { } last && now >= last.At && now - last.At < _remembered)
            return last;

        return _last = new Pulse(
            now,
            Later(_sweep.At, await beats.GetAsync(BeatKind.Sweep, cancellationToken)),
            Later(_poll.At, await beats.GetAsync(BeatKind.Poll, cancellationToken)),
            Later(_trouble.At, await beats.GetAsync(BeatKind.Trouble, cancellationToken)),
            await feeds.EarliestDueAsync(cancellationToken),
            IsOwn: _sweep.At is not null);
    }

    private Task BeatAsync(BeatKind kind, OwnBeat own, DateTimeOffset now, CancellationToken cancellationToken) =>
        own.ToWrite(now, _betweenWrites) ? beats.PutAsync(kind, now, cancellationToken) : Task.CompletedTask;

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one > other || other is null ? one : other;

    /// <summary>A beat of this process, and when it last was written.</summary>
    private sealed class OwnBeat
    {
        private readonly Lock _turn = new();
        private DateTimeOffset? _written;

        public DateTimeOffset? At { get; private set; }

        public bool ToWrite(DateTimeOffset now, TimeSpan between)
        {
            lock (_turn)
            {
                At = now;
                if (_written is { } written && now - written < between)
                    return false;

                _written = now;
                return true;
            }
        }
    }
}
