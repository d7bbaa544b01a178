using AlertBot.Alerts;

namespace AlertBot;

/// <summary>Decides, when an alert is due, whether its channel gets it now or in a digest, and puts it into that digest exactly once.</summary>
internal sealed class Hold(IPaces paces, IDigests digests, IOutbox outbox, TimeProvider time)
{
    public async Task<AlertDecision> DecideAsync(Letter letter, OutboxEntry entry, Subscription? subscription, CancellationToken cancellationToken)
    {
        if (entry.Place is { } place)
            return new AlertDecision.Hold(place.Until, place.Reason);
        if (entry.Deal == INotices.Outbox)
            return new AlertDecision.Send();
        if (subscription is null)
            return Ended(entry, AlertDecider.Unsubscribed);
        var now = time.GetUtcNow();
        if (letter is not { Development: { } development, Deal: { } deal })
            return entry.Deal == IDigests.Outbox ? UnlessQuiet(subscription, now) : new AlertDecision.Send();

        // Whose deal it is, and whether it is shared, may have changed since it was announced.
        if (Audience.Barred(deal, subscription) is { } barred)
            return Ended(entry, barred);

        var decision = AlertDecider.Decide(IsForDigests(letter, entry) ? subscription : subscription with { Digest = null }, development, now);
        if (decision is AlertDecision.Suppress suppress)
            return Ended(entry, suppress.Reason);
        return decision is AlertDecision.Send && !subscription.IsUrgent(development) ? await PaceAsync(entry, subscription, now, cancellationToken) : decision;
    }

    private static AlertDecision Ended(OutboxEntry entry, string reason) =>
        entry.MayBeOut ? new AlertDecision.Recall(reason) : new AlertDecision.Suppress(reason);

    // A reply stands under its alert and in no digest, also where the channel has one by now: put off from one to the next it would never come. What
    // may be out already is told by itself or not again.
    private static bool IsForDigests(Letter letter, OutboxEntry entry) => !entry.MayBeOut && (!entry.IsReply || letter.IsOfDigest);

    /// <summary>A digest at an hour that somebody chose comes then, quiet or not. What else was held is not told in quiet hours, however late an outage made it.</summary>
    private static AlertDecision UnlessQuiet(Subscription subscription, DateTimeOffset now) => subscription is { Digest: null, Quiet: { } quiet } && quiet.EndOf(now) is { } end
        ? new AlertDecision.Hold(end, $"the channel has quiet hours, {quiet}")
        : new AlertDecision.Send();

    /// <summary>
    /// The entry says which digest it goes into before it is put there. After a crash it is put there again, which changes nothing; and when that
    /// digest was closed without it, it is nowhere, and is decided afresh.
    /// </summary>
    public async Task RunAsync(Versioned<OutboxEntry> entry, AlertDecision.Hold hold, CancellationToken cancellationToken)
    {
        if (await PlacedAsync(entry, hold, cancellationToken) is not { Value.Place: { } place } placed)
            return;

        if (await digests.AddAsync(place, placed.Value, cancellationToken))
            await outbox.MarkHeldAsync(placed, new HeldAlert(placed.Value, place, time.GetUtcNow()), cancellationToken);
        else
            await outbox.SaveAsync(placed, placed.Value with { Place = null }, cancellationToken);
    }

    /// <summary>Null when somebody else has the entry.</summary>
    private async Task<Versioned<OutboxEntry>?> PlacedAsync(Versioned<OutboxEntry> entry, AlertDecision.Hold hold, CancellationToken cancellationToken)
    {
        if (entry.Value.Place is not null)
            return entry;

        var digest = await digests.PartWithRoomAsync(entry.Value.ChannelId, hold.Until, cancellationToken);
        return await outbox.SaveAsync(entry, entry.Value with { Place = new(digest, hold.Until, hold.Reason) }, cancellationToken);
    }

    private async Task<AlertDecision> PaceAsync(OutboxEntry entry, Subscription subscription, DateTimeOffset now, CancellationToken cancellationToken) =>
        subscription.MostPerHour is { } most && await paces.TakeAsync(entry.ChannelId, entry.Id, most, now, cancellationToken) is { } full
            ? new AlertDecision.Hold(subscription.NotQuiet(full), Pace.Reason(most))
            : new AlertDecision.Send();
}
