namespace AlertBot.Discord.Rest;

/// <summary>Tells the other processes that send now and then what this one knows of the limits that all share, and learns what they know: one write and one read each ten seconds of sending, and sooner while it has just begun, since others may have begun with it.</summary>
internal sealed class SharedLimits(ISenders senders, SenderName name, RateLimits limits, DiscordClock clock)
{
    // Until each knows of the others, what they send together is more than Discord takes.
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(1);

    // More often would cost reads.
    private static readonly TimeSpan _every = TimeSpan.FromSeconds(10);

    private DateTimeOffset? _last;
    private TimeSpan _next = _soon;

    /// <summary>How many others sent lately.</summary>
    public int Others { get; private set; }

    /// <summary>To be asked before anything is sent; mostly it is fresh enough.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var since = _last is { } last ? (now - last).Duration() : TimeSpan.MaxValue;
        if (since < _next)
            return;

        // At once, so that of many only one asks. After a silence it begins anew.
        (_last, _next) = (now, since > Sender.Silent ? _soon : TimeSpan.FromTicks(Math.Min(2 * _next.Ticks, _every.Ticks)));
        var all = await senders.ExchangeAsync(limits.Report(name.Value, now), cancellationToken);
        var others = all.Where(other => other.Name != name.Value).ToList();
        Others = others.Count(other => other.IsSending(now));
        limits.Learn(others, now);
    }
}
