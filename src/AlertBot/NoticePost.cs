using AlertBot.Alerts;
using AlertBot.Discord.Rest;

namespace AlertBot;

/// <summary>Puts a notice into the outbox and takes it to Discord itself, without waiting for a worker's turn.</summary>
internal sealed class NoticePost(INotices notices, IOutbox outbox, Deliver deliver, TimeProvider time) : INoticePost
{
    public async Task<NoticeOutcome> SendAsync(Notice notice, string channelId, string? person, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var entry = new OutboxEntry(notice.Id, INotices.Outbox, new(notice.Id.Value), channelId, now) { Person = person, Importance = OutboxEntry.Foremost };
        await notices.AddAsync(notice, entry, cancellationToken);
        return (await outbox.DueAsync(INotices.Outbox, now, cancellationToken)).FirstOrDefault(due => due.Value.Id == notice.Id) is { } due
            ? Of(await deliver.RunAsync(due, static () => Task.FromResult(true), cancellationToken))
            : await FoundAsync(notice.Id, cancellationToken);
    }

    private static NoticeOutcome Of(SendResult? result) => result switch
    {
        SendResult.Sent sent => new NoticeOutcome.Sent(sent.MessageId),
        SendResult.Refused refused => new NoticeOutcome.Refused(refused.Code, refused.Why),
        { } other => new NoticeOutcome.Waits(other.Reason),
        null => new NoticeOutcome.Waits("another process is sending it"),
    };

    /// <summary>A command that is answered again, after a death, has sent it before.</summary>
    private async Task<NoticeOutcome> FoundAsync(AlertId id, CancellationToken cancellationToken) =>
        (await outbox.SentAsync(INotices.Outbox, cancellationToken)).FirstOrDefault(sent => sent.Entry.Id == id) is { } sent
            ? new NoticeOutcome.Sent(sent.MessageId)
            : Of(null);
}
