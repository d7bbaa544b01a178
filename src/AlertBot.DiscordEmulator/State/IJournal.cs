namespace AlertBot.DiscordEmulator.State;

/// <summary>Where accepted writes go before the answer is sent. One commit is written whole or not at all.</summary>
internal interface IJournal : IDisposable
{
    IEnumerable<JournalEntry> Read();

    void Write(IReadOnlyList<JournalEntry> entries);
}

/// <remarks><c>Json</c>: Null where the document was removed.</remarks>
internal sealed record JournalEntry(string Kind, string Key, string? Json);
