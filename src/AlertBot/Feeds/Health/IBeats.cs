namespace AlertBot.Feeds.Health;

/// <summary>Signs of life where every instance sees them: HTTP may be served by another one than polls.</summary>
internal interface IBeats
{
    Task PutAsync(BeatKind kind, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Null before the first.</summary>
    Task<DateTimeOffset?> GetAsync(BeatKind kind, CancellationToken cancellationToken);
}

internal enum BeatKind
{
    /// <summary>What is due was queued.</summary>
    Sweep,
    /// <summary>A poll came to its end, whatever it found.</summary>
    Poll,
    /// <summary>A poll failed at this end: a bug, or a store that does not take what it should.</summary>
    Trouble,
}
