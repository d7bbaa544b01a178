namespace AlertBot.Feeds.Health;

internal enum BeatKind
{
    /// <summary>What is due was queued.</summary>
    Sweep,
    /// <summary>A poll came to its end, whatever it found.</summary>
    Poll,
    /// <summary>A poll failed at this end: a bug, or a store that does not take what it should.</summary>
    Trouble,
    /// <summary>A gateway host is connected to Discord and takes the slash commands.</summary>
    Gateway,
}
