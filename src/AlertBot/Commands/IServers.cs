namespace AlertBot.Commands;

/// <summary>The servers that keep something here, so that it can be removed when they are left.</summary>
internal interface IServers
{
    /// <summary>Takes note of a server; one that is known stays as it is.</summary>
    Task NoteAsync(string server, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Takes note of a channel that gets no alerts, or none any more: what was told there stays until its server is left.</summary>
    Task NoteAsync(string server, string channelId, CancellationToken cancellationToken);

    Task<ServerRecord?> GetAsync(string server, CancellationToken cancellationToken);

    Task<IReadOnlyList<ServerRecord>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Changes what is known of a server; what somebody else changed meanwhile is kept. Does nothing where none is.</summary>
    Task ChangeAsync(string server, Func<ServerRecord, ServerRecord> change, CancellationToken cancellationToken);

    /// <summary>
    /// Removes all rows that are the server's, feeds apart: deals with their records, tracked or not any more, the articles that no other deal heard of, answers,
    /// subscriptions with what was told there, and itself from this list.
    /// </summary>
    Task EraseAsync(string server, CancellationToken cancellationToken);
}
