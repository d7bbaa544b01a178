using AlertBot.Developments;

namespace AlertBot.Alerts;

/// <summary>Decides for one subscription and one development whether to send, hold or suppress.</summary>
internal static class AlertDecider
{
    // The time is what quiet hours and digests will go by; callers give it from the start.
    public static AlertDecision Decide(Subscription subscription, Development development, DateTimeOffset _)
    {
        if (!subscription.Follows(development.Deal))
            return new AlertDecision.Suppress($"the channel does not follow {development.Deal}");
        if (development.Importance < subscription.LeastImportance)
            return new AlertDecision.Suppress($"importance {development.Importance} is below the channel's least, {subscription.LeastImportance}");

        return new AlertDecision.Send();
    }
}
