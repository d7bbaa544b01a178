namespace AlertBot.Deals;

/// <summary>
/// One reading that several wait for; it begins with the first of them. Each waits for a task of his own: of those who await one and the same, all but
/// one go on in the thread pool, in any order, and a simulated run has one thread, whose order is its seed's.
/// </summary>
internal sealed class SharedReading<T>(Func<Task<T>> read)
{
    private readonly Lock _lock = new();
    private List<TaskCompletionSource<T>>? _waiting;
    private Task<T>? _ended;

    public bool HasEnded => Volatile.Read(ref _ended) is not null;

    public bool HasFailed => Volatile.Read(ref _ended) is { IsCompletedSuccessfully: false };

    /// <summary>Nobody gives up on his own: storage's time limits end a reading.</summary>
    public Task<T> WaitAsync()
    {
        var place = new TaskCompletionSource<T>();
        lock (_lock)
        {
            if (_ended is not null)
                return _ended;
            if (_waiting is not null)
            {
                _waiting.Add(place);
                return place.Task;
            }

            _waiting = [place];
        }

        _ = ReadAsync();
        return place.Task;
    }

    // What is thrown before there is a task is the reading's failure as well.
    private async Task<T> BegunAsync() => await read();

    private async Task ReadAsync()
    {
        var reading = BegunAsync();
        await ((Task)reading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        List<TaskCompletionSource<T>> waiting;
        lock (_lock)
            (_ended, waiting) = (reading, _waiting!);
        foreach (var place in waiting)
            place.SetFromTask(reading);
    }
}
