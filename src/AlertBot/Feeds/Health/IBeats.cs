namespace AlertBot.Feeds.Health;

/// <summary>Signs of life where every instance sees them: HTTP may be served by another one than polls.</summary>
internal interface IBeats
{
    Task PutAsync(BeatKind kind, DateTimeOffset at, CancellationToken cancellationToken);

    /// <summary>Null before the first.</summary>
    Task<DateTimeOffset?> GetAsync(BeatKind kind, CancellationToken cancellationToken);
}
