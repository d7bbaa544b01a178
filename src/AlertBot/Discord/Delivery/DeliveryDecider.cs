using AlertBot.Alerts;
using AlertBot.Discord.Rest;

namespace AlertBot.Discord.Delivery;

/// <summary>
/// Decides how an outbox entry reaches Discord exactly once. An attempt's outcome may be unknown (a crash, an answer lost), so
/// <see cref="OutboxEntry.FirstClaimed"/> keeps the start of the first attempt that may have left a message. Measured from the first and
/// not the last: the nonce remembers the message that was made, and that may be the first attempt's.
/// </summary>
internal static class DeliveryDecider
{
    /// <summary>How long a claim keeps others away. Longer than one post may take, see <see cref="DiscordOptions.Timeout"/>.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>How long a nonce is trusted. Discord says "the past few minutes" (resources/message); this is the cautious reading.</summary>
    public static readonly TimeSpan NonceWindow = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan _firstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _lastRetry = TimeSpan.FromMinutes(15);

    public static DeliveryPlan Plan(OutboxEntry entry, DateTimeOffset now)
    {
        if (entry.Claimed is { } claimed && now < claimed + Lease)
            return new DeliveryPlan.Wait(claimed + Lease);
        if (now < entry.Due)
            return new DeliveryPlan.Wait(entry.Due);
        if ((entry.FirstClaimed ?? entry.Claimed) is not { } first || now <= first + NonceWindow)
            return new DeliveryPlan.Send();

        return new DeliveryPlan.LookFirst(first);
    }

    /// <summary>The entry as it is saved before anything is sent.</summary>
    public static OutboxEntry Claim(OutboxEntry entry, DateTimeOffset now) =>
        entry with { FirstClaimed = entry.FirstClaimed ?? now, Claimed = now, Attempts = entry.Attempts + 1 };

    /// <summary>The entry as it is saved after an attempt that did not end in a message, as far as we know.</summary>
    public static OutboxEntry AfterFailure(OutboxEntry claimed, SendResult result, DateTimeOffset now) => claimed with
    {
        // A rate limit is a clear no: if it was the first attempt, there is no message to look for.
        FirstClaimed = result is SendResult.RateLimited && claimed.FirstClaimed == claimed.Claimed ? null : claimed.FirstClaimed,
        Claimed = null,
        Due = RetryAt(claimed, result, now),
        LastFailure = result.Reason,
    };

    /// <summary>When Discord says, or 5 s doubling to 15 minutes; spread by the entry's id so that many do not come back at once.</summary>
    public static DateTimeOffset RetryAt(OutboxEntry entry, SendResult result, DateTimeOffset now)
    {
        if (result is SendResult.RateLimited limited)
            return now + limited.RetryAfter;

        var doubled = _firstRetry * Math.Pow(2, Math.Clamp(entry.Attempts - 1, 0, 16));
        return now + (doubled < _lastRetry ? doubled : _lastRetry) * (0.8 + (0.4 * Spread(entry.Id)));
    }

    /// <summary>0 to 1, the same for an id every time. Ids are hashes, so their last characters are as good as random.</summary>
    private static double Spread(AlertId id) => id.Value.TakeLast(2).Aggregate(0, static (sum, c) => (sum * 31) + c) % 97 / 96.0;
}
