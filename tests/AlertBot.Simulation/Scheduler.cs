namespace AlertBot.Simulation;

/// <summary>
/// Virtual time: what is to happen and when, on one thread. Two things due at the same instant happen in the order that the dice say.
/// There is no synchronisation context: whatever the product awaits is completed from here, so its continuation runs here, at once.
/// </summary>
internal sealed class Scheduler(DateTimeOffset start, Dice dice)
{
    private readonly PriorityQueue<Action, (long Ticks, ulong Lot)> _agenda = new();
    private readonly int _thread = Environment.CurrentManagedThreadId;

    public DateTimeOffset Now { get; private set; } = start;

    /// <summary>Where the product left the scheduler's thread; then the run proves nothing.</summary>
    public string? Escape { get; private set; }

    public void After(TimeSpan delay, Action action)
    {
        CheckThread();
        _agenda.Enqueue(action, ((Now + (delay > TimeSpan.Zero ? delay : TimeSpan.Zero)).UtcTicks, dice.Roll()));
    }

    public void RunUntil(DateTimeOffset end)
    {
        while (_agenda.TryPeek(out var action, out var due) && due.Ticks <= end.UtcTicks && Escape is null)
        {
            _agenda.Dequeue();
            Now = new DateTimeOffset(due.Ticks, TimeSpan.Zero);
            action();
        }

        Now = end;
    }

    /// <summary>A thread of the pool has come from a Task.Run, a real timer, a semaphore or the like in the product.</summary>
    public void CheckThread()
    {
        if (Environment.CurrentManagedThreadId == _thread)
            return;

        Escape ??= $"The product runs on a thread that the simulator does not order:\n{Environment.StackTrace}";
        throw new InvalidOperationException(Escape);
    }
}
