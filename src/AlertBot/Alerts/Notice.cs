namespace AlertBot.Alerts;

/// <summary>What the people who run the desk are told in the ops channel. One id is told once, whoever tells it and however often.</summary>
/// <param name="Id">Made of the content, as an alert's id is; it is the message's nonce and marker too.</param>
internal sealed record Notice(AlertId Id, NoticeKind Kind, string Title, string Text, DateTimeOffset At)
{
    /// <summary>The channel, the deal or the feeds (with blanks between, as in a hint) that it speaks of: with these it is erased. Null where that was not written down.</summary>
    public string? About { get; init; }

    /// <summary>Somebody waits to be told what comes of it: what Discord refuses is told to them, and not parked.</summary>
    public bool IsAwaited => Kind is NoticeKind.Followed or NoticeKind.Test;
}
