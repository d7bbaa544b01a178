namespace AlertBot.Deals;

/// <summary>What was last read, for so long; whoever comes while it is being read waits for that reading instead of asking storage as well.</summary>
/// <param name="staleAfter">Between <paramref name="freshFor"/> and this nobody waits: what is known is told while it is read anew. None by default.</param>
internal sealed class Remembered<T>(Func<Task<T>> read, TimeSpan freshFor, TimeProvider time, TimeSpan staleAfter = default)
{
    private readonly Lock _lock = new();
    private SharedReading<T>? _known;
    private SharedReading<T>? _reading;
    private DateTimeOffset _readAt;
    private DateTimeOffset _knownAt;

    public Task<T> GetAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (wanted, begun) = Reading();
        // Nobody waits for what is read beside what is known; it has to be begun all the same, and its failure is the next one's to meet.
        if (begun is not null && begun != wanted)
            _ = begun.WaitAsync();
        return wanted.WaitAsync();
    }

    /// <summary>The next <see cref="GetAsync"/> reads again; one under way is not kept.</summary>
    public void Forget()
    {
        lock (_lock)
            (_known, _reading) = (null, null);
    }

    private (SharedReading<T> Wanted, SharedReading<T>? Begun) Reading()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_reading is { HasEnded: true, HasFailed: false })
                (_known, _knownAt) = (_reading, _readAt);
            SharedReading<T>? begun = null;
            if (_reading is null or { HasFailed: true } || (now - _readAt).Duration() >= freshFor)
                (_readAt, _reading) = (now, begun = new SharedReading<T>(read));

            return (_known is { } known && now - _knownAt < staleAfter && !_reading.HasEnded ? known : _reading, begun);
        }
    }
}
