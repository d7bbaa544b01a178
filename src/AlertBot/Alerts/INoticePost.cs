namespace AlertBot.Alerts;

/// <summary>Sends a notice at once, by the way that every message takes, for somebody who waits to be told what came of it.</summary>
internal interface INoticePost
{
    /// <param name="person">The user whose direct messages the channel is; null for a channel of a server.</param>
    Task<NoticeOutcome> SendAsync(Notice notice, string channelId, string? person, CancellationToken cancellationToken);
}

/// <summary>What came of a notice.</summary>
internal abstract record NoticeOutcome
{
    private NoticeOutcome()
    {
    }

    internal sealed record Sent(string MessageId) : NoticeOutcome;

    /// <param name="Code">Discord's JSON error code, topics/opcodes-and-status-codes.</param>
    internal sealed record Refused(int Code, string Reason) : NoticeOutcome;

    /// <summary>It is tried again by itself.</summary>
    internal sealed record Waits(string Reason) : NoticeOutcome;
}
