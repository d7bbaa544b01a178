namespace AlertBot.DiscordEmulator.State;

internal interface IShelf
{
    string Kind { get; }

    IEnumerable<string> Keys { get; }

    void Load(string key, string json);
}

/// <summary>A write that is not yet durable: what the journal gets, and what then happens in memory.</summary>
internal sealed record Change(JournalEntry Entry, Action Apply);
