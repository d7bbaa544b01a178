namespace AlertBot.Deals;

/// <summary>What was last read, for so long; whoever comes while it is being read waits for that reading instead of asking storage as well.</summary>
/// <param name="staleAfter">Between <paramref name="freshFor"/> and this nobody waits: what is known is told while it is read anew. None by default.</param>
internal sealed class Remembered<T>(Func<Task<T>> read, TimeSpan freshFor, TimeProvider time, TimeSpan staleAfter = default)
{
    private readonly Lock _lock = new();
    private Task<T>? _known;
    private Task<T>? _reading;
    private DateTimeOffset _readAt;
    private DateTimeOffset _knownAt;

    public Task<T> GetAsync(CancellationToken cancellationToken) => Reading() is var reading && reading.IsCompletedSuccessfully ? reading : reading.WaitAsync(cancellationToken);

    /// <summary>The next <see cref="GetAsync"/> reads again; one under way is not kept.</summary>
    public void Forget()
    {
        lock (_lock)
            (_known, _reading) = (null, null);
    }

    private Task<T> Reading()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_reading is { IsCompletedSuccessfully: true })
                (_known, _knownAt) = (_reading, _readAt);
            if (_reading is null or { IsFaulted: true } or { IsCanceled: true } || now - _readAt >= freshFor)
                (_readAt, _reading) = (now, read());

            return _known is { } known && now - _knownAt < staleAfter && !_reading.IsCompleted ? known : _reading;
        }
    }
}
