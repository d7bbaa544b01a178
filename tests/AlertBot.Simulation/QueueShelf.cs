using AlertBot.Storage;

namespace AlertBot.Simulation;

/// <summary>The queues that all instances share: at least once, in no order, a hidden hint comes back, one of many tries is given up.</summary>
internal sealed class QueueShelf(Scheduler scheduler, Doorbell bell, Dice dice)
{
    // As Storage:HintVisibility is by default.
    private static readonly TimeSpan _visibility = TimeSpan.FromSeconds(30);

    private readonly Dictionary<HintQueue, List<Message>> _queues = Enum.GetValues<HintQueue>().ToDictionary(queue => queue, _ => new List<Message>());
    private int _lastReceipt;

    public bool Send(Hint hint, TimeSpan delay)
    {
        _queues[hint.Queue].Add(new Message(hint) { Visible = scheduler.Now + delay });
        bell.RingAfter(hint.Queue, delay);
        return true;
    }

    public ReceivedHint? Receive(HintQueue queue)
    {
        var messages = _queues[queue];
        messages.RemoveAll(message => message.Visible <= scheduler.Now && message.Tries >= Poison.MostTries);
        var visible = messages.Where(message => message.Visible <= scheduler.Now).ToList();
        if (visible.Count == 0)
            return null;

        var taken = visible[dice.Below(visible.Count)];
        (taken.Visible, taken.Tries, taken.Receipt) = (scheduler.Now + _visibility, taken.Tries + 1, $"{++_lastReceipt}");
        bell.RingAfter(queue, _visibility);
        return new ReceivedHint(taken.Hint, taken.Receipt, taken.Tries);
    }

    public bool Complete(ReceivedHint hint) => _queues[hint.Hint.Queue].RemoveAll(message => message.Receipt == hint.Receipt) > 0;

    private sealed class Message(Hint hint)
    {
        public Hint Hint => hint;
        public DateTimeOffset Visible { get; set; }
        public int Tries { get; set; }
        public string? Receipt { get; set; }
    }
}
