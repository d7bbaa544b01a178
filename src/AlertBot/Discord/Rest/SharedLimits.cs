namespace AlertBot.Discord.Rest;

/// <summary>Tells the other processes that send now and then what this one knows of the limits that all share, and learns what they know: one write and one read each ten seconds of sending.</summary>
internal sealed class SharedLimits(ISenders senders, SenderName name, RateLimits limits, DiscordClock clock)
{
    // Too many requests of a new process's first seconds cost a 429 of a second; more often would cost reads.
    private static readonly TimeSpan _every = TimeSpan.FromSeconds(10);

    private DateTimeOffset? _last;

    /// <summary>How many others sent lately.</summary>
    public int Others { get; private set; }

    /// <summary>To be asked before anything is sent; mostly it is fresh enough.</summary>
    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        var now = clock.Now;
        if (_last is { } last && (now - last).Duration() < _every)
            return;

        // At once, so that of many only one asks.
        _last = now;
        var all = await senders.ExchangeAsync(limits.Report(name.Value, now), cancellationToken);
        var others = all.Where(other => other.Name != name.Value).ToList();
        Others = others.Count(other => other.IsSending(now));
        limits.Learn(others, now);
    }
}
