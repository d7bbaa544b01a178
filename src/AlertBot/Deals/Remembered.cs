namespace AlertBot.Deals;

/// <summary>What was last read, for so long; whoever comes while it is being read waits for that reading instead of asking storage as well.</summary>
/// <param name="staleAfter">Between <paramref name="freshFor"/> and this nobody waits: what is known is told while it is read anew. None by default.</param>
internal sealed class Remembered<T>(Func<Task<T>> read, TimeSpan freshFor, TimeProvider time, TimeSpan staleAfter = default)
{
    private readonly Lock _lock = new();
    private Task<T>? _known;
    private Task<T>? _reading;
    private DateTimeOffset _readAt;

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
            var known = _reading is { IsCompletedSuccessfully: true } ? _known = _reading : _known;
            if (_reading is { IsFaulted: false, IsCanceled: false } recent && now - _readAt < freshFor)
                return recent.IsCompleted || known is null ? recent : known;

            var age = now - _readAt;
            (_readAt, _reading) = (now, read());
            return known is not null && age < staleAfter ? known : _reading;
        }
    }
}
