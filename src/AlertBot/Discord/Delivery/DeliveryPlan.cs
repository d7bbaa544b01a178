using AlertBot.Alerts;

namespace AlertBot.Discord.Delivery;

/// <summary>
/// What to do next about an outbox entry, so that it reaches Discord exactly once although the outcome of an attempt may be unknown (a
/// crash, an answer lost). Measured from the first attempt that may have left a message and not from the last: it is that message's nonce
/// which Discord remembers, and repeating it may not prolong that.
/// </summary>
internal abstract record DeliveryPlan
{
    /// <summary>How long a claim keeps others away. Longer than one request may take (<see cref="DiscordOptions.Timeout"/>).</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);

    /// <summary>How long a nonce is trusted. Discord says "the past few minutes" (resources/message); this is the cautious reading.</summary>
    public static readonly TimeSpan NonceWindow = TimeSpan.FromMinutes(2);

    /// <summary>
    /// After this nothing arrives any more of a request whose end was not seen: its time-out, the way through proxies, and two clocks that differ
    /// by a minute each.
    /// </summary>
    public static readonly TimeSpan Settled = TimeSpan.FromMinutes(5);

    private DeliveryPlan()
    {
    }

    /// <summary>Claim it and post it: no earlier attempt can have left a message that the nonce would not return.</summary>
    internal sealed record Send : DeliveryPlan;

    /// <summary>Claim it, look in the channel for the marker of an attempt since then, and post only when there is none.</summary>
    /// <param name="Until">When the last such attempt's message was there, if it ever was; null when that is not known.</param>
    internal sealed record LookFirst(DateTimeOffset Since, DateTimeOffset? Until = null) : DeliveryPlan;

    /// <summary>Claim it and look as before, but post nothing until then: the channel is told nothing now.</summary>
    internal sealed record LookOnly(DateTimeOffset Since, DateTimeOffset? Until, DateTimeOffset Hold, string Reason) : DeliveryPlan;

    /// <summary>Not yet: it is not due, or somebody else may be sending it right now.</summary>
    internal sealed record Wait(DateTimeOffset Until) : DeliveryPlan;

    /// <summary>A claim that is about to run out, after slow storage or a long look, is left to whoever claims next: two must not write side by side.</summary>
    public static bool IsLate(OutboxEntry claimed, DateTimeOffset now) => claimed.Claimed is { } at && now > at + (Lease / 2);

    /// <summary>From when on what may be out is there, or never was.</summary>
    public static DateTimeOffset SettledAt(OutboxEntry entry) => (entry.Claimed ?? entry.Doubt ?? entry.FirstClaimed!.Value) + Settled;

    /// <param name="restored">The last restoration of the store: the channel may have what the store does not know of.</param>
    public static DeliveryPlan For(OutboxEntry entry, Restoration? restored, DateTimeOffset now)
    {
        if (entry.Claimed is { } claimed && now < claimed + Lease)
            return new Wait(claimed + Lease);
        if (now < entry.Due)
            return new Wait(entry.Due);

        var plan = entry.OpensThread ? ForThread(entry, now) : ForMessage(entry, now);
        return restored?.MayHaveTold(now) == true ? plan.LookingBackTo(restored.Taken) : plan;
    }

    /// <summary>For one that may be out, where the channel is not to be told now. Also while its nonce is remembered: that would post it, if it is not there.</summary>
    public LookOnly OnlyLooking(OutboxEntry entry, AlertDecision.Hold hold) => this is LookFirst look
        ? new(look.Since, look.Until, hold.Until, hold.Reason)
        : new(entry.FirstClaimed ?? entry.Claimed!.Value, (entry.Claimed ?? entry.Doubt) + Settled, hold.Until, hold.Reason);

    private static DeliveryPlan ForMessage(OutboxEntry entry, DateTimeOffset now) =>
        (entry.FirstClaimed ?? entry.Claimed) is not { } first || now <= first + NonceWindow ? new Send() : new LookFirst(first, (entry.Claimed ?? entry.Doubt) + Settled);

    /// <summary>A thread has no nonce: after an attempt whose end was not seen nothing is sent until all that is under way has arrived, and then it is looked for.</summary>
    private static DeliveryPlan ForThread(OutboxEntry entry, DateTimeOffset now)
    {
        if (!entry.MayBeOut)
            return new Send();

        var settled = SettledAt(entry);
        return now < settled ? new Wait(settled) : new LookFirst(entry.FirstClaimed ?? entry.Claimed!.Value);
    }

    private DeliveryPlan LookingBackTo(DateTimeOffset taken) => this switch
    {
        Wait => this,
        LookFirst look when look.Since < taken => look with { Until = null },
        _ => new LookFirst(taken),
    };
}
