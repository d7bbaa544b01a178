using System.Diagnostics;
using AlertBot.Alerts;
using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.SelfHost.Explain;

/// <summary>Which subscriptions are told of a development, which are not, and why. Asks the tables and changes nothing in them.</summary>
internal sealed class Fates(DealCatalog catalog, IDeliveryLog log, ISubscriptionStore subscriptions, IStoryClaims stories, IPaces paces, TimeProvider time)
{
    /// <param name="isNew">Nothing of it is stored: then what would become of it is told.</param>
    public async Task<IReadOnlyList<Fate>> OfAsync(Development development, bool isNew, CancellationToken cancellationToken)
    {
        var known = isNew ? [] : (await log.OfAsync(development.Deal, development.Id, cancellationToken)).GroupBy(delivery => delivery.Entry.Id).ToDictionary(same => same.Key, same => same.Last());
        var fates = known.Values.Select(Of).ToList();
        foreach (var subscription in await subscriptions.ListAsync(cancellationToken))
        {
            if (!known.ContainsKey(AlertId.Of(development.Id, subscription)))
                fates.Add(await UntoldAsync(subscription, development, isNew, cancellationToken));
        }

        return fates;
    }

    private static Fate Of(Delivery delivery) => new(
        delivery.Entry.ChannelId,
        delivery.Entry.Person,
        delivery.State.ToString().ToLowerInvariant(),
        delivery.At,
        delivery.State == DeliveryState.Sent ? $"message {delivery.Detail}" : delivery.Detail);

    private async Task<Fate> UntoldAsync(Subscription subscription, Development development, bool isNew, CancellationToken cancellationToken)
    {
        if ((await catalog.GetAsync(cancellationToken)).Find(development.Deal) is { } deal && Audience.Barred(deal, subscription) is { } barred)
            return Fate(subscription, isNew ? "would be suppressed" : "suppressed", null, barred);

        return isNew ? await WouldAsync(subscription, development, cancellationToken) : Missing(subscription, development);
    }

    // At the fan-out only what is unwanted gets no entry; and a subscription may have come, or changed, since.
    private static Fate Missing(Subscription subscription, Development development) =>
        AlertDecider.Decide(subscription, development, development.FirstSeen) is AlertDecision.Suppress unwanted
            ? Fate(subscription, "suppressed", null, unwanted.Reason)
            : Fate(subscription, "suppressed", null, "it was not subscribed to this when it was told");

    private async Task<Fate> WouldAsync(Subscription subscription, Development development, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var decision = AlertDecider.Decide(subscription, development, now);
        if (decision is AlertDecision.Suppress suppress)
            return Fate(subscription, "would be suppressed", null, suppress.Reason);
        if (await stories.TellerAsync(subscription.ChannelId, development.Story, cancellationToken) is { } teller)
            return Fate(subscription, "would be suppressed", null, $"{AlertDecider.ToldAlready} by alert {teller}");
        if (decision is AlertDecision.Hold hold)
            return Fate(subscription, "would be held", hold.Until, hold.Reason);
        if (!subscription.IsUrgent(development) && subscription.MostPerHour is { } most && await paces.FullUntilAsync(subscription.ChannelId, most, now, cancellationToken) is { } full)
            return Fate(subscription, "would be held", subscription.NotQuiet(full), Pace.Reason(most));

        return decision is AlertDecision.Send ? Fate(subscription, "would be sent", null, null) : throw new UnreachableException();
    }

    private static Fate Fate(Subscription subscription, string state, DateTimeOffset? at, string? reason) => new(subscription.ChannelId, subscription.Person, state, at, reason);
}
