using AlertBot.Alerts;
using AlertBot.Developments;
using AlertBot.Discord;
using AlertBot.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AlertBot;

/// <summary>Tells the ops channel what the people who run the desk should know. Without such a channel the log is told.</summary>
internal sealed partial class OpsDesk(INotices notices, IHintQueues queues, IOptions<DiscordOptions> options, TimeProvider time, ILogger<OpsDesk> logger)
{
    // It reads all notices there are, of which none is old for a month.
    private static readonly TimeSpan _between = TimeSpan.FromHours(1);

    private DateTimeOffset _next;

    /// <summary>Takes up what feeds owe. Repeating it tells nothing twice.</summary>
    public async Task CollectAsync(CancellationToken cancellationToken)
    {
        foreach (var owed in await notices.OwedAsync(cancellationToken))
        {
            await TellAsync(owed.Notice, cancellationToken);
            await notices.SettleAsync(owed, cancellationToken);
        }
    }

    /// <summary>Deletes what was told long ago. Does little when it is not time yet.</summary>
    public async Task ForgetOldAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (now < _next)
            return;

        _next = now + _between;
        await notices.SweepAsync(now, cancellationToken);
    }

    /// <summary>Durable when it returns; a notice that was told before is not told again.</summary>
    public async Task TellAsync(Notice notice, CancellationToken cancellationToken)
    {
        if (options.Value.OpsChannelId is not { Length: > 0 } channel)
        {
            Log.Nowhere(logger, notice.Title, notice.Text.ReplaceLineEndings(" "));
            return;
        }

        var entry = new OutboxEntry(notice.Id, INotices.Outbox, new DevelopmentId(notice.Id.Value), channel, time.GetUtcNow()) { Importance = OutboxEntry.Foremost };
        if (await notices.AddAsync(notice, entry, cancellationToken))
            await queues.SendAsync(new Hint(HintQueue.Deliver, INotices.Outbox.Value), TimeSpan.Zero, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Warning, Message = "{Title}: {Text} (set Discord:OpsChannelId to be told on Discord)")]
        public static partial void Nowhere(ILogger logger, string title, string text);
    }
}
