namespace AlertBot.DiscordEmulator.State;

/// <summary>Remembers nothing: the emulator without a data file.</summary>
internal sealed class MemoryJournal : IJournal
{
    public IEnumerable<JournalEntry> Read() => [];

    public void Write(IReadOnlyList<JournalEntry> entries)
    {
    }

    public void Dispose()
    {
    }
}
