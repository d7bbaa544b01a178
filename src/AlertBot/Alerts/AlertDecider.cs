using AlertBot.Deals;
using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>Decides for one subscription and one development whether to send, hold or suppress.</summary>
internal static class AlertDecider
{
    public const string Unsubscribed = "the channel is not subscribed any more";
    public const string Untracked = "its deal is not tracked any more";
    public const string ToldAlready = "the channel has this story already, told for another deal";

    public static AlertDecision Decide(Subscription subscription, Development development, DateTimeOffset now)
    {
        if (Unwanted(subscription, development) is { } reason)
            return new AlertDecision.Suppress(reason);
        if (subscription.IsUrgent(development))
            return new AlertDecision.Send();
        // A digest comes at the hour that somebody chose for it, quiet or not.
        if (subscription.Digest is { } digest)
            return new AlertDecision.Hold(digest.Next(now), $"the channel gets a digest {digest}");
        if (subscription.Quiet is { } quiet && quiet.EndOf(now) is { } end)
            return new AlertDecision.Hold(end, $"the channel has quiet hours, {quiet}");

        return new AlertDecision.Send();
    }

    /// <summary>Why a channel is told nothing of it, whatever the hour; null when it is.</summary>
    /// <param name="deal">Null when it is not tracked any more.</param>
    /// <param name="subscription">Null when it ended.</param>
    public static string? Unwanted(Deal? deal, Subscription? subscription, Development development)
    {
        if (subscription is null)
            return Unsubscribed;

        return deal is null ? Untracked : Audience.Barred(deal, subscription) ?? Unwanted(subscription, development);
    }

    private static string? Unwanted(Subscription subscription, Development development)
    {
        if (development.Withdrawal is { } withdrawal)
            return $"the development was withdrawn: {withdrawal.Reason}";
        if (!subscription.Follows(development.Deal))
            return $"the channel does not follow {development.Deal}";
        if (!subscription.Kinds.IsEmpty && !subscription.Kinds.Contains(development.Kind))
            return $"the channel does not want the kind {development.Kind}";

        return development.Importance < subscription.LeastImportance
            ? $"importance {development.Importance} is below the channel's least, {subscription.LeastImportance}"
            : null;
    }
}
