namespace AlertBot.Discord.Rest;

/// <summary>Reads an answer that is not a success (topics/opcodes-and-status-codes).</summary>
internal static class Outcome
{
    // When a 429 does not say how long: Cloudflare's own does not always.
    private static readonly TimeSpan _unsaid = TimeSpan.FromSeconds(5);

    public static SendResult Of(int status, ApiError? error, RateLimitHeaders headers) => status switch
    {
        429 => new SendResult.RateLimited(Wait(error, headers), error?.Global == true || headers.Global),
        // Not the message's fault: it must not be parked for a token that somebody will put right. (An interaction's token has a code.)
        401 when error is not { Code: > 0 } => new SendResult.Failed("Discord does not accept the bot token (401): check Discord:Token", MayBeThere: false),
        >= 400 and < 500 when error is { Code: > 0 } => new SendResult.Refused(error.Code, error.Message),
        // Discord says what is wrong with a request; a 400 without that is an answer that was cut on its way.
        400 when error is not null => new SendResult.Refused(0, error.Message),
        413 => new SendResult.Refused(0, error?.Message ?? $"HTTP {status}"),
        _ => new SendResult.Failed($"Discord answered HTTP {status}{(error is null ? "" : $" ({error.Message})")}"),
    };

    private static TimeSpan Wait(ApiError? error, RateLimitHeaders headers) =>
        error?.RetryAfter is { } seconds ? RetryTime.Of(seconds) : headers.RetryAfter ?? headers.ResetAfter ?? _unsaid;
}
