namespace AlertBot.Deals;

/// <summary>What was last read, for so long; whoever comes while it is being read waits for that reading instead of asking storage as well.</summary>
internal sealed class Remembered<T>(Func<Task<T>> read, TimeSpan freshFor, TimeProvider time)
{
    private readonly Lock _lock = new();
    private Task<T>? _reading;
    private DateTimeOffset _readAt;

    public Task<T> GetAsync(CancellationToken cancellationToken) => Reading() is { IsCompletedSuccessfully: true } done ? done : Reading().WaitAsync(cancellationToken);

    /// <summary>The next <see cref="GetAsync"/> reads again; one under way is not kept.</summary>
    public void Forget()
    {
        lock (_lock)
            _reading = null;
    }

    private Task<T> Reading()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (_reading is { IsFaulted: false, IsCanceled: false } known && now - _readAt < freshFor)
                return known;

            _readAt = now;
            return _reading = read();
        }
    }
}
