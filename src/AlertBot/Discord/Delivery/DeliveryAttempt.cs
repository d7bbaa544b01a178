using AlertBot.Alerts;
using AlertBot.Discord.Rest;

namespace AlertBot.Discord.Delivery;

/// <summary>An outbox entry before and after an attempt.</summary>
internal static class DeliveryAttempt
{
    private static readonly TimeSpan _firstRetry = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _lastRetry = TimeSpan.FromMinutes(15);

    /// <summary>The entry as it is saved before anything is sent.</summary>
    public static OutboxEntry Claim(this OutboxEntry entry, DateTimeOffset now) =>
        entry with { FirstClaimed = entry.FirstClaimed ?? now, Claimed = now, Doubt = entry.Claimed ?? entry.Doubt };

    /// <summary>The same for an edit. What is still under way of attempts before does no harm when it writes the same.</summary>
    public static OutboxEntry Claim(this OutboxEntry edit, Shown shown, DateTimeOffset now) =>
        edit.Claim(now) with { Writes = edit is { Claimed: null, Doubt: null } || edit.Writes == shown.Hash ? shown.Hash : null };

    /// <summary>The entry as it is saved after an attempt that did not end in a message, as far as we know.</summary>
    /// <param name="before">The entry as it was before the claim.</param>
    public static OutboxEntry AfterFailure(this OutboxEntry claimed, OutboxEntry before, SendResult result, DateTimeOffset now) => claimed with
    {
        // A clear no: this attempt left nothing to look for.
        FirstClaimed = LeftNothing(result) ? before.FirstClaimed ?? before.Claimed : claimed.FirstClaimed,
        Claimed = null,
        Doubt = LeftNothing(result) ? claimed.Doubt : claimed.Claimed,
        Failures = Told(result) is not null ? before.Failures : before.Failures + 1,
        Due = claimed.RetryAt(result, now),
        LastFailure = result.Reason,
    };

    /// <summary>The entry as it is parked: a refusal is a clear no, and what it left to look for is what attempts before it may have left.</summary>
    /// <param name="before">The entry as it was before the claim.</param>
    public static OutboxEntry AfterRefusal(this OutboxEntry claimed, OutboxEntry before) =>
        claimed with { FirstClaimed = before.FirstClaimed ?? before.Claimed, Claimed = null };

    /// <summary>When Discord says, or 5 s doubling with each failure before to 15 minutes; spread by the entry's id so that many do not come back at once.</summary>
    public static DateTimeOffset RetryAt(this OutboxEntry entry, SendResult result, DateTimeOffset now)
    {
        if (Told(result) is { } wait)
            return now + wait;

        var doubled = _firstRetry * Math.Pow(2, Math.Clamp(entry.Failures, 0, 16));
        return now + ((doubled < _lastRetry ? doubled : _lastRetry) * (0.8 + (0.4 * Spread(entry.Id))));
    }

    private static bool LeftNothing(SendResult result) => result is SendResult.RateLimited or SendResult.Absent or SendResult.Failed { MayBeThere: false };

    private static TimeSpan? Told(SendResult result) => result switch
    {
        SendResult.RateLimited limited => limited.RetryAfter,
        SendResult.Failed failed => failed.RetryAfter,
        SendResult.Absent absent => absent.RetryAfter,
        _ => null,
    };

    /// <summary>0 to 1, the same for an id every time. Ids are hashes, so their last characters are as good as random.</summary>
    private static double Spread(AlertId id) => id.Value.TakeLast(2).Aggregate(0, static (sum, c) => (sum * 31) + c) % 97 / 96.0;
}
