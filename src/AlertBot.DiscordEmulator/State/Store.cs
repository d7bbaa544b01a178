namespace AlertBot.DiscordEmulator.State;

/// <summary>Everything the emulator knows. A write is in the journal before it is in memory, and in memory before anyone is told.</summary>
internal sealed class Store : IDisposable
{
    private readonly IJournal _journal;

    public Store(IJournal journal)
    {
        _journal = journal;
        var shelves = Shelves().ToDictionary(shelf => shelf.Kind, StringComparer.Ordinal);
        foreach (var entry in journal.Read())
            shelves[entry.Kind].Load(entry.Key, entry.Json!);
    }

    /// <summary>Held from the first read a decision rests on to the commit that follows from it.</summary>
    public Lock Gate { get; } = new();

    public Shelf<Application> Applications { get; } = new("application");

    public Shelf<AttachmentFile> Files { get; } = new("file");

    public Shelf<Channel> Channels { get; } = new("channel");

    public Shelf<Command> Commands { get; } = new("command");

    public Shelf<Denial> Denials { get; } = new("denial");

    public Shelf<Interaction> Interactions { get; } = new("interaction");

    public Shelf<Message> Messages { get; } = new("message");

    public Shelf<SentNonce> Nonces { get; } = new("nonce");

    public Shelf<Role> Roles { get; } = new("role");

    public Shelf<User> Users { get; } = new("user");

    /// <summary>Raised after the commit, under the gate, so that listeners hear of changes in their order.</summary>
    public event Action<JournalEntry>? Committed;

    public void Commit(params IReadOnlyList<Change> changes)
    {
        lock (Gate)
        {
            _journal.Write([.. changes.Select(change => change.Entry)]);
            foreach (var change in changes)
            {
                change.Apply();
                Committed?.Invoke(change.Entry);
            }
        }
    }

    /// <summary>One request at a time decides and writes; none of them waits for anything in between.</summary>
    public T Turn<T>(Func<T> decide)
    {
        lock (Gate)
            return decide();
    }

    public IEnumerable<IShelf> Shelves() =>
        [Applications, Files, Channels, Commands, Denials, Interactions, Messages, Nonces, Roles, Users];

    public void Dispose() => _journal.Dispose();
}
