using AlertBot.Deals;

namespace AlertBot.Alerts;

/// <summary>Whether a channel may be told of a deal at all, whatever it wants: by whose deal it is.</summary>
internal static class Audience
{
    /// <summary>Why it may not; null when it may.</summary>
    public static string? Barred(Deal deal, Subscription subscription)
    {
        if (deal.Server is not { } server || subscription.IsIn(server))
            return null;
        if (!deal.Shared)
            return $"the deal {deal.Id} is another server's";

        // What others share is there to be asked for. In a channel that wants everything it would be anybody's way to post there.
        return subscription.Deals.Contains(deal.Id) ? null : $"another server shares the deal {deal.Id}, and the channel has not asked for it by name";
    }
}
