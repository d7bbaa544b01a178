namespace AlertBot.DiscordEmulator.Api;

/// <summary>So many requests from the first one on until the window ends; then it starts afresh.</summary>
internal sealed class RateLimitBucket(int limit, TimeSpan window)
{
    private DateTimeOffset _resetAt;
    private int _taken;

    public RateLimitTaken Take(DateTimeOffset now)
    {
        if (now >= _resetAt)
            (_resetAt, _taken) = (now + window, 0);
        var allowed = _taken < limit;
        if (allowed)
            _taken++;
        return new RateLimitTaken(allowed, limit, limit - _taken, _resetAt, _resetAt - now);
    }
}

internal sealed record RateLimitTaken(bool Allowed, int Limit, int Remaining, DateTimeOffset ResetAt, TimeSpan ResetAfter);
